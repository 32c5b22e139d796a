package io.github.paiban.quote;

import static io.github.paiban.quote.Quotes.ZERO;
import static io.github.paiban.quote.Quotes.basis;
import static io.github.paiban.quote.Quotes.byUnit;
import static io.github.paiban.quote.Quotes.cost;
import static io.github.paiban.quote.Quotes.num;
import static io.github.paiban.quote.Quotes.revenue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.quote.Offer.Extras;
import io.github.paiban.quote.Quoted.Recommended;
import io.github.paiban.quote.Tariff.Tier;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds whatever the numbers: sums, tiers, break-even, recommended prices, chances. */
final class QuotePropertiesTest {
    private static final int SEEDS = 40;

    /** A quote drawn by a seed. */
    private record Drawn(Basis basis, CostTerms cost, Offer offer) {
        static Drawn of(long seed) {
            Random random = new Random(seed);
            PriceModel model = List.of(PriceModel.values()).get(random.nextInt(PriceModel.values().length));
            Basis basis = Quotes.basis(
                    "inquiries", Integer.toString(5_000 + random.nextInt(60_000)),
                    "conversion", "0." + (10 + random.nextInt(40)),
                    "basket", Integer.toString(40 + random.nextInt(200)),
                    "agents", (5 + random.nextInt(30)) + (random.nextBoolean() ? ".5" : ""),
                    "hours", "17" + random.nextInt(9),
                    "night", "0.1" + random.nextInt(9),
                    "night-hours", "0.1" + random.nextInt(9),
                    "promotion", "0.0" + random.nextInt(9),
                    "overtime-150", Integer.toString(random.nextInt(20)),
                    "service", "0.8" + random.nextInt(9));
            CostTerms cost = Quotes.cost(
                    "wage",
                    Integer.toString(3_000 + random.nextInt(3_000)),
                    "commission-per-inquiry",
                    "0.0" + random.nextInt(9),
                    "social-insurance",
                    "0.2" + random.nextInt(9),
                    "seat",
                    Integer.toString(random.nextInt(900)),
                    "attrition",
                    "0.07",
                    "training",
                    "1333",
                    "management",
                    "0.11");
            return new Drawn(basis, cost, offer(model, random));
        }

        private static Offer offer(PriceModel model, Random random) {
            Tariff tariff = model == PriceModel.PER_SEAT ? Tariff.NONE : tariff(model, random);
            ServiceLevel level = new ServiceLevel(num("0.87"), num("0.02"), num("0.84"), num("0.011"), num("0.05"));
            return new Offer(
                    "x",
                    "x",
                    model,
                    random.nextBoolean() ? ZERO : num("1234.56"),
                    model.isBySeat() ? num(Integer.toString(2_000 + random.nextInt(5_000))) : ZERO,
                    tariff,
                    model == PriceModel.HYBRID ? num("700") : ZERO,
                    random.nextBoolean() ? ZERO : num("9999.99"),
                    null,
                    new Extras(num("0.3"), num("0.25"), num("0.05"), random.nextBoolean() ? level : null));
        }

        private static Tariff tariff(PriceModel model, Random random) {
            List<Tier> tiers = new ArrayList<>();
            BigDecimal price = num(model == PriceModel.COMMISSION ? "0.0412" : "3.33");
            BigDecimal from = ZERO;
            for (int i = 0; i <= random.nextInt(4); i++) {
                tiers.add(new Tier(from, price));
                from = from.add(BigDecimal.valueOf(1 + random.nextInt(9_000)));
                price = price.multiply(num("0.83")).setScale(4, RoundingMode.HALF_UP);
            }
            return new Tariff(tiers, false);
        }

        Quote quote() {
            return Quotes.quote(basis, cost, offer);
        }
    }

    private static Drawn drawn(RepetitionInfo info) {
        return Drawn.of(info.getCurrentRepetition());
    }

    @RepeatedTest(SEEDS)
    void totalsAreTheirPartsToTheCent(RepetitionInfo info) {
        var worked = drawn(info).quote().worked();
        for (Line line : worked.arithmetic().lines()) {
            if (line.term() instanceof Term.Sum sum && line.decimals() != null && line.decimals() == 2) {
                BigDecimal parts = sum.parts().stream()
                        .map(part -> worked.value(((Term.Figure) part).key()))
                        .reduce(ZERO, BigDecimal::add);
                assertThat(worked.value(line.key())).as(line.key()).isEqualByComparingTo(parts);
                assertThat(parts.stripTrailingZeros().scale()).isLessThanOrEqualTo(2);
            }
        }
    }

    @RepeatedTest(SEEDS)
    void moreVolumeNeverEarnsLess(RepetitionInfo info) {
        Drawn drawn = drawn(info);
        var sums = new Reckoning(Quotes.terms(drawn.cost(), drawn.offer()), drawn.basis()).of(drawn.offer());
        BigDecimal last = ZERO;
        for (int volume = 0; volume < 40_000; volume += 97) {
            BigDecimal revenue = sums.at(BigDecimal.valueOf(volume)).revenue();
            assertThat(revenue).as("at %d", volume).isGreaterThanOrEqualTo(last);
            last = revenue;
        }
    }

    @RepeatedTest(SEEDS)
    void tiersInPartsDoNotJump(RepetitionInfo info) {
        Tariff tariff = Drawn.tariff(PriceModel.PER_INQUIRY, new Random(info.getCurrentRepetition()));
        Offer offer = byUnit(PriceModel.PER_INQUIRY, tariff);
        for (int i = 1; i < tariff.tiers().size(); i++) {
            Tier tier = tariff.tiers().get(i);
            BigDecimal at = revenue(basis("inquiries", tier.from().toString()), offer);
            BigDecimal beyond =
                    revenue(basis("inquiries", tier.from().add(BigDecimal.ONE).toString()), offer);
            // one unit more costs the price of the new tier, but for the rounding of its own line
            assertThat(beyond.subtract(at).subtract(tier.price()).abs()).isLessThanOrEqualTo(num("0.005"));
        }
    }

    @RepeatedTest(SEEDS)
    void breakEvenReallyBreaksEven(RepetitionInfo info) {
        Drawn drawn = drawn(info);
        Earning earning = drawn.quote().offers().getFirst().earning();
        var sums = new Reckoning(Quotes.terms(drawn.cost(), drawn.offer()), drawn.basis()).of(drawn.offer());
        for (Earning.Range range : earning.ranges()) {
            assertThat(profit(sums, range.from())).isNotNegative();
            assertThat(profit(sums, range.to())).isNotNegative();
            if (range.from() > 0) {
                assertThat(profit(sums, range.from() - 1)).isNegative();
            }
            if (range.to() < earning.limit()) {
                assertThat(profit(sums, range.to() + 1)).isNegative();
            }
        }
        for (long volume = 0; volume < 150_000; volume += 1_009) {
            assertThat(earning.covers(volume))
                    .as("at %d", volume)
                    .isEqualTo(profit(sums, volume).signum() >= 0);
        }
    }

    private static BigDecimal profit(Reckoning.Of sums, long volume) {
        return sums.at(BigDecimal.valueOf(volume)).profit();
    }

    @RepeatedTest(SEEDS)
    void theRecommendedPriceGivesTheWantedMarginAndOneStepLessDoesNot(RepetitionInfo info) {
        Drawn drawn = drawn(info);
        Quote quote = drawn.quote();
        Recommended recommended =
                Objects.requireNonNull(quote.offers().getFirst().recommended());
        BigDecimal wanted = quote.terms().margin();
        Quote at = Quotes.quote(drawn.basis(), drawn.cost(), recommended.offer());
        assertThat(at.offers().getFirst().margin()).isGreaterThanOrEqualTo(wanted);
        BigDecimal price = recommended.offer().leadPrice();
        BigDecimal step = BigDecimal.ONE.movePointLeft(drawn.offer().leadDecimals(2));
        Offer less = drawn.offer().withLeadPrice(price.subtract(step), 2);
        Quote below = Quotes.quote(drawn.basis(), drawn.cost(), less);
        assertThat(below.offers().getFirst().margin()).isLessThan(wanted);
    }

    @RepeatedTest(SEEDS)
    void theChanceOfALossIsThatOfTheVolumesThatLose(RepetitionInfo info) {
        Drawn drawn = drawn(info);
        double mean = drawn.basis().value(Driver.INQUIRIES).doubleValue();
        VolumeOutlook outlook = new VolumeOutlook(mean, 0.3);
        Quoted quoted = Quotes.risky(drawn.basis(), drawn.cost(), outlook, drawn.offer())
                .offers()
                .getFirst();
        Random random = new Random(info.getCurrentRepetition());
        int losses = 0;
        int draws = 4_000;
        for (int i = 0; i < draws; i++) {
            losses += quoted.earning()
                            .covers(Math.round(
                                    outlook.quantile(random.nextDouble()).doubleValue()))
                    ? 0
                    : 1;
        }
        // four standard errors of a share of 4,000 draws
        assertThat((double) losses / draws)
                .isCloseTo(Objects.requireNonNull(quoted.lossChance()), Offset.offset(0.032));
    }

    @Test
    void aQuantileIsExceededAsOftenAsItSays() {
        VolumeOutlook outlook = new VolumeOutlook(60_000, 0.12);
        for (double chance : new double[] {0.05, 0.1, 0.5, 0.9, 0.95}) {
            assertThat(outlook.chanceUpTo(outlook.quantile(chance).doubleValue()))
                    .isCloseTo(chance, Offset.offset(1e-4));
        }
    }

    @Test
    void aBandOfQuantilesGivesItsSpreadBack() {
        VolumeOutlook outlook = new VolumeOutlook(60_000, 0.12);
        VolumeOutlook found = VolumeOutlook.between(
                60_000,
                outlook.quantile(0.1).doubleValue(),
                outlook.quantile(0.9).doubleValue(),
                0.1);
        assertThat(found.spread()).isCloseTo(0.12, Offset.offset(1e-3));
    }

    @Test
    void aTeamThatCannotManageMoreEarnsOnlyUpToSomeVolume() {
        // 10 seats × 7,000 = 70,000 against wages 10 × 4,350 = 43,500: 26,500 left; beyond 26,000 inquiries each takes
        // 174 ÷ 2,600 h × 25 × 1.5 = 2.5096: it lasts for 10,559 inquiries more, to within the rounding of the hours
        Quote quote = Quotes.quote(
                basis("inquiries", "20000", "agents", "10", "hours", "174"),
                cost("wage", "4350", "capacity", "2600"),
                Offer.of("s", PriceModel.PER_SEAT, num("7000")));
        Earning earning = quote.offers().getFirst().earning();
        assertThat(earning.ranges()).hasSize(1);
        assertThat(earning.ranges().getFirst().from()).isZero();
        assertThat(earning.ranges().getFirst().to()).isEqualTo(36_559);
    }
}
