package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SameWeekendShiftTest {
    private static final SameWeekendShift SAME = new SameWeekendShift(RuleHead.should("same", 2));
    private static final String WEEK = ".....";

    @Test
    void twoDifferentShiftsAreABreach() {
        assertThat(Grids.of(WEEK + "DN").audit(SAME)).isEqualTo("5..6 by 1 costs 2");
        assertThat(Grids.of(WEEK + "NN" + "N....").audit(SAME)).isEmpty();
    }

    @Test
    void rolesDoNotMatter() {
        assertThat(Grids.of(WEEK + "NL").audit(SAME)).isEmpty();
        assertThat(Grids.of(WEEK + "LD").said(SAME))
                .containsExactly("Night on Saturday but Day on Sunday", "周六上Night，周日上Day");
    }

    @Test
    void oneDayOffIsNoBreach() {
        assertThat(Grids.of(WEEK + "D.").audit(SAME)).isEmpty();
        assertThat(Grids.of(WEEK + "VD").audit(SAME)).isEmpty();
    }

    @Test
    void theSaturdayOfTheHistoryCounts() {
        assertThat(Grids.of("N|D").from(LocalDate.of(2026, 11, 1)).audit(SAME)).isEqualTo("-1..0 by 1 costs 2");
    }
}
