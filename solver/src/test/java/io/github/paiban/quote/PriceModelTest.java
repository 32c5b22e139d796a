package io.github.paiban.quote;

import static io.github.paiban.quote.Quotes.ZERO;
import static io.github.paiban.quote.Quotes.basis;
import static io.github.paiban.quote.Quotes.byUnit;
import static io.github.paiban.quote.Quotes.num;
import static io.github.paiban.quote.Quotes.revenue;
import static io.github.paiban.quote.Quotes.tiers;
import static io.github.paiban.quote.Quotes.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.quote.Offer.Extras;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every price model worked out by hand. */
final class PriceModelTest {
    private static final Tariff THREE = tiers(false, "0", "1.8", "6000", "1.4", "15000", "1.0");

    @Test
    void aSeatPricePaysForAgentsRoundedUp() {
        // 12.5 agents need 13 seats: 13 × 6,500.00 = 84,500.00
        Offer offer = Offer.of("seat", PriceModel.PER_SEAT, num("6500"));
        assertThat(revenue(basis("agents", "12.5"), offer)).isEqualByComparingTo("84500.00");
        assertThat(revenue(basis("agents", "13"), offer)).isEqualByComparingTo("84500.00");
        assertThat(revenue(basis("agents", "13.01"), offer)).isEqualByComparingTo("91000.00");
    }

    @ParameterizedTest
    @CsvSource({
        // 5,999 × 1.8; 6,000 × 1.8; 6,000 × 1.8 + 1 × 1.4
        "5999, 10798.20",
        "6000, 10800.00",
        "6001, 10801.40",
        // 6,000 × 1.8 + 9,000 × 1.4 = 10,800 + 12,600; one less and one more: 1.4 less, 1.0 more
        "14999, 23398.60",
        "15000, 23400.00",
        "15001, 23401.00",
        // 23,400 + 5,000 × 1.0
        "20000, 28400.00",
        "0, 0.00"
    })
    void tiersInPartsEachPayForTheirOwnPart(String inquiries, BigDecimal expected) {
        assertThat(revenue(basis("inquiries", inquiries), byUnit(PriceModel.PER_INQUIRY, THREE)))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 6,000 × 1.8; 6,001 × 1.4; 15,000 × 1.4; 15,001 × 1.0
        "6000, 10800.00",
        "6001, 8401.40",
        "15000, 21000.00",
        "15001, 15001.00"
    })
    void wholeTiersPayEverythingAtTheTierReached(String inquiries, BigDecimal expected) {
        Tariff whole = tiers(true, "0", "1.8", "6000", "1.4", "15000", "1.0");
        assertThat(revenue(basis("inquiries", inquiries), byUnit(PriceModel.PER_INQUIRY, whole)))
                .isEqualByComparingTo(expected);
        assertThat(whole.drops()).hasSize(2);
    }

    @Test
    void ordersComeFromInquiries() {
        // 80,000 × 25 % = 20,000 orders × 2.5 = 50,000.00
        Offer offer = Offer.of("order", PriceModel.PER_ORDER, num("2.5"));
        assertThat(revenue(basis("inquiries", "80000", "conversion", "0.25"), offer))
                .isEqualByComparingTo("50000.00");
    }

    @Test
    void commissionIsAShareOfSalesAndMayHaveABase() {
        // 10,000 × 30 % = 3,000 orders × 120 = 360,000 sales × 2 % = 7,200; and 2 seats × 2,200 = 4,400
        Basis month = basis("inquiries", "10000", "conversion", "0.3", "basket", "120", "agents", "2");
        Offer offer = Offer.of("share", PriceModel.COMMISSION, num("0.02"));
        assertThat(revenue(month, offer)).isEqualByComparingTo("7200.00");
        Offer based = new Offer(
                "b", "b", PriceModel.COMMISSION, ZERO, num("2200"), offer.tariff(), ZERO, ZERO, null, Extras.NONE);
        assertThat(revenue(month, based)).isEqualByComparingTo("11600.00");
    }

    @Test
    void hoursArePaidAsTheTeamIsPaidForThem() {
        // 10 agents × 174 h = 1,740 h × 38.5 = 66,990.00
        Offer offer = Offer.of("hour", PriceModel.HOURLY, num("38.5"));
        assertThat(revenue(basis("agents", "10", "hours", "174"), offer)).isEqualByComparingTo("66990.00");
    }

    @ParameterizedTest
    @CsvSource({
        // 10 × 3,800 = 38,000 with 20,000 inquiries included; one more costs 0.90; 25,000: 38,000 + 5,000 × 0.9
        "19999, 38000.00",
        "20000, 38000.00",
        "20001, 38000.90",
        "25000, 42500.00"
    })
    void aHybridPaysSeatsAndWhatIsOverTheirQuota(String inquiries, BigDecimal expected) {
        Offer offer = new Offer(
                "h",
                "h",
                PriceModel.HYBRID,
                ZERO,
                num("3800"),
                Tariff.flat(num("0.9")),
                num("2000"),
                ZERO,
                null,
                Extras.NONE);
        assertThat(revenue(basis("inquiries", inquiries, "agents", "10"), offer))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10000, 20000.00", "11111, 20000.00", "11112, 20001.60"})
    void aMinimumIsPaidAtLeast(String inquiries, BigDecimal expected) {
        // 10,000 × 1.8 = 18,000 < 20,000; 11,111 × 1.8 = 19,999.80 < 20,000; 11,112 × 1.8 = 20,001.60
        Offer offer = new Offer(
                "m",
                "m",
                PriceModel.PER_INQUIRY,
                ZERO,
                ZERO,
                Tariff.flat(num("1.8")),
                ZERO,
                num("20000"),
                null,
                Extras.NONE);
        assertThat(revenue(basis("inquiries", inquiries), offer)).isEqualByComparingTo(expected);
    }

    @Test
    void surchargesAndDiscountAddUp() {
        // 10,000 × 1.5 = 15,000; night 20 % of it × 30 % = 900; promotion 10 % × 50 % = 750;
        // discount 10 % of 16,650 = 1,665; in all 14,985.00
        Offer offer = with(
                Offer.of("x", PriceModel.PER_INQUIRY, num("1.5")),
                new Extras(num("0.3"), num("0.5"), num("0.1"), null));
        assertThat(revenue(basis("inquiries", "10000", "night", "0.2", "promotion", "0.1"), offer))
                .isEqualByComparingTo("14985.00");
    }

    @Test
    void surchargesOfSeatsGoByHoursAndNotByInquiries() {
        // 10 × 6,000 = 60,000; a quarter of the hours at night × 30 % = 4,500
        Offer offer = with(Offer.of("x", PriceModel.PER_SEAT, num("6000")), new Extras(num("0.3"), ZERO, ZERO, null));
        assertThat(revenue(basis("agents", "10", "night", "0.9", "night-hours", "0.25"), offer))
                .isEqualByComparingTo("64500.00");
    }

    @ParameterizedTest
    @CsvSource({
        // of 10,000: bonus 2 % from 90 %; below 85 % 1 % a point, at most 5 %
        "0.95, 10200.00",
        "0.90, 10200.00",
        "0.8999, 10000.00",
        "0.85, 10000.00",
        "0.84, 9900.00",
        "0.835, 9850.00",
        "0.80, 9500.00",
        "0.79, 9500.00"
    })
    void serviceEarnsABonusOrCostsAPenalty(String reached, BigDecimal expected) {
        ServiceLevel level = new ServiceLevel(num("0.9"), num("0.02"), num("0.85"), num("0.01"), num("0.05"));
        Offer offer = with(Offer.of("x", PriceModel.PER_INQUIRY, num("1")), new Extras(ZERO, ZERO, ZERO, level));
        assertThat(revenue(basis("inquiries", "10000", "service", reached), offer))
                .isEqualByComparingTo(expected);
    }

    @Test
    void amountsAreRoundedHalfUpLineByLine() {
        // 3 × 0.335 = 1.005 → 1.01; 333 × 0.0015 = 0.4995 → 0.50
        assertThat(revenue(basis("inquiries", "3"), Offer.of("x", PriceModel.PER_INQUIRY, num("0.335"))))
                .isEqualByComparingTo("1.01");
        assertThat(revenue(basis("inquiries", "333"), Offer.of("x", PriceModel.PER_INQUIRY, num("0.0015"))))
                .isEqualByComparingTo("0.50");
    }
}
