package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class WeekendsTest {
    private static final Weekends AT_MOST_ONE = new Weekends(RuleHead.must("weekends"), Limits.atMost(1));
    private static final String FREE = ".....";

    @Test
    void aWeekendIsWorkedOnEitherDayOrBoth() {
        assertThat(Grids.of(FREE + "DD" + FREE + "..").audit(AT_MOST_ONE)).isEmpty();
        assertThat(Grids.of(FREE + "D." + FREE + ".D").audit(AT_MOST_ONE)).isEqualTo("0..13 by 1 costs 1");
        assertThat(Grids.of(FREE + "DD" + FREE + "DD").audit(AT_MOST_ONE)).isEqualTo("0..12 by 1 costs 1");
    }

    @Test
    void tooFewIsChargedAtTheEnd() {
        Weekends one = new Weekends(RuleHead.should("weekends", 4), Limits.atLeast(1));
        assertThat(Grids.of("DDDDD..D").audit(one)).isEqualTo("0..7 by 1 costs 4");
        assertThat(Grids.of("DDDDD.DD").audit(one)).isEmpty();
        assertThat(Grids.of("DDDDDVVD").audit(one)).isEqualTo("0..7 by 1 costs 4");
    }

    @Test
    void aWeekendCutByTheBorderCountsWithItsDayInside() {
        LocalDate sunday = LocalDate.of(2026, 11, 1);
        Weekends none = new Weekends(RuleHead.must("weekends"), Limits.atMost(0));
        assertThat(Grids.of("D|.D").from(sunday).audit(none)).isEmpty();
        assertThat(Grids.of("D|DD").from(sunday).audit(none)).isEqualTo("0..0 by 1 costs 1");
        assertThat(Grids.of("DDDDDD").audit(none)).isEqualTo("0..5 by 1 costs 1");
    }

    @Test
    void daysOutsideTheContractDoNotCount() {
        Weekends none = new Weekends(RuleHead.must("weekends"), Limits.atMost(0));
        assertThat(Grids.of(FREE + "D.").under(0, 5).audit(none)).isEmpty();
        assertThat(Grids.of(FREE + "DD").under(6, 9).audit(none)).isEqualTo("0..6 by 1 costs 1");
    }

    @Test
    void saysHowMany() {
        assertThat(Grids.of(FREE + "D." + FREE + "D.").said(AT_MOST_ONE))
                .containsExactly("2 weekends worked in the period, at most 1 weekend", "本期有2个周末上班，最多1个周末");
    }
}
