package io.github.paiban.cli;

import static io.github.paiban.cli.SmallMonth.price;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Duty;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PriceGroupTest {
    private static final Duty DAY = Duty.of("day");
    private static final Duty NIGHT = Duty.of("night");

    @Test
    void daysInARowAreOneGroupWithTheLeastAndTheMost() {
        assertThat(said(price("2026-11-10", DAY, 80), price("2026-11-11", DAY, 120), price("2026-11-12", DAY, 90)))
                .containsExactly("day SHOULD 80-120 [2026-11-10, 2026-11-11, 2026-11-12]");
    }

    @Test
    void aDayWorthLessThanHalfStandsAlone() {
        assertThat(said(price("2026-11-10", DAY, 59), price("2026-11-11", DAY, 120), price("2026-11-12", DAY, 60)))
                .containsExactly("day SHOULD 60-120 [2026-11-11, 2026-11-12]", "day SHOULD 59-59 [2026-11-10]");
    }

    @Test
    void theSameWeekdayOfSeveralWeeksIsOneGroupWhereThatTakesMoreDays() {
        assertThat(said(
                        price("2026-11-06", NIGHT, 100),
                        price("2026-11-07", NIGHT, 90),
                        price("2026-11-13", NIGHT, 100),
                        price("2026-11-20", NIGHT, 100)))
                .containsExactly(
                        "night SHOULD 100-100 [2026-11-06, 2026-11-13, 2026-11-20]", "night SHOULD 90-90 [2026-11-07]");
    }

    @Test
    void shiftsAndShopsAndLevelsStayApart() {
        ShiftPrice must = new ShiftPrice(LocalDate.of(2026, 11, 12), DAY, Set.of(), new Score(1, 500, 0));
        assertThat(said(
                        price("2026-11-10", DAY, 100, "A"),
                        price("2026-11-11", DAY, 100, "B"),
                        price("2026-11-11", NIGHT, 100),
                        must))
                .startsWith("day MUST 1-1 [2026-11-12]")
                .hasSize(3);
    }

    @Test
    void whatOnlyWishesGainIsLeftOut() {
        assertThat(said(new ShiftPrice(LocalDate.of(2026, 11, 12), DAY, Set.of(), new Score(0, 0, 50))))
                .isEmpty();
    }

    @Test
    void theOrderOfThePricesDoesNotMatter() {
        List<ShiftPrice> prices = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            String date = LocalDate.of(2026, 11, day).toString();
            prices.add(price(date, day % 2 == 0 ? DAY : NIGHT, 100 + day % 3));
            prices.add(price(date, Duty.of("night", "late"), 100 + day % 3, "A", "B"));
        }
        List<PriceGroup> groups = PriceGroup.of(prices, 3);
        Collections.shuffle(prices, new Random(7));
        assertThat(PriceGroup.of(prices, 3)).isEqualTo(groups);
    }

    private static List<String> said(ShiftPrice... prices) {
        return PriceGroup.of(List.of(prices), 3).stream()
                .map(group -> group.duty().code() + " " + group.level() + " " + group.least() + "-" + group.most() + " "
                        + group.dates())
                .toList();
    }

    @Test
    void theLevelIsTheFirstAtWhichSomethingIsSaved() {
        ShiftPrice both = new ShiftPrice(LocalDate.of(2026, 11, 12), DAY, Set.of(), new Score(2, 500, 0));
        assertThat(PriceGroup.of(List.of(both), 3))
                .extracting(PriceGroup::level)
                .containsExactly(Level.MUST);
    }
}
