package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CompleteWeekendsTest {
    private static final CompleteWeekends COMPLETE = new CompleteWeekends(RuleHead.should("complete", 7));
    private static final String WEEK = "DDDDD";

    @Test
    void bothDaysOrNeither() {
        assertThat(Grids.of(WEEK + "DN" + WEEK + "..").audit(COMPLETE)).isEmpty();
        assertThat(Grids.of(WEEK + "D." + WEEK + ".D").audit(COMPLETE))
                .isEqualTo("5..6 by 1 costs 7; 12..13 by 1 costs 7");
    }

    @Test
    void aSaturdayOfTheHistoryCountsWhereItIsKnown() {
        LocalDate sunday = LocalDate.of(2026, 11, 1);
        assertThat(Grids.of("D|.").from(sunday).audit(COMPLETE)).isEqualTo("-1..0 by 1 costs 7");
        assertThat(Grids.of("D|D").from(sunday).audit(COMPLETE)).isEmpty();
        assertThat(Grids.of("D").from(sunday).audit(COMPLETE)).isEmpty();
        assertThat(Grids.of(WEEK + "D").audit(COMPLETE)).isEmpty();
    }

    @Test
    void bothDaysMustBeUnderContract() {
        assertThat(Grids.of(WEEK + "D.").under(0, 6).audit(COMPLETE)).isEmpty();
        assertThat(Grids.of(WEEK + ".D").under(6, 9).audit(COMPLETE)).isEmpty();
    }

    @Test
    void leaveIsNotWork() {
        assertThat(Grids.of(WEEK + "VV").audit(COMPLETE)).isEmpty();
        assertThat(Grids.of(WEEK + "VD").audit(COMPLETE)).isEqualTo("5..6 by 1 costs 7");
    }

    @Test
    void saysWhichDay() {
        assertThat(Grids.of(WEEK + "D." + WEEK + ".D").said(COMPLETE))
                .containsExactly(
                        "works on Saturday but not on Sunday",
                        "works on Sunday but not on Saturday",
                        "周六上班，周日不上班",
                        "周日上班，周六不上班");
    }
}
