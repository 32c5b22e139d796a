package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** D is 510 minutes, H 330, N 390. */
final class HoursTest {
    private static Hours hours(Window per, Limits minutes) {
        return new Hours(RuleHead.should("hours", 10), per, minutes);
    }

    @Test
    void theMostIsExactToTheMinute() {
        assertThat(Grids.of("DH.").audit(hours(Window.PERIOD, Limits.atMost(840))))
                .isEmpty();
        assertThat(Grids.of("DH.").audit(hours(Window.PERIOD, Limits.atMost(839))))
                .isEqualTo("0..2 by 1 costs 1");
    }

    @Test
    void theLeastIsExactToTheMinute() {
        assertThat(Grids.of("DH.").audit(hours(Window.PERIOD, Limits.atLeast(840))))
                .isEmpty();
        assertThat(Grids.of("DH.").audit(hours(Window.PERIOD, Limits.atLeast(841))))
                .isEqualTo("0..2 by 1 costs 1");
    }

    @Test
    void costsTheWeightPerHourRoundedUpOnTheTotal() {
        Hours none = hours(Window.PERIOD, Limits.atMost(0));
        assertThat(Grids.of("D").audit(none)).isEqualTo("0..0 by 510 costs 85");
        assertThat(Grids.of("DHN").audit(hours(Window.PERIOD, Limits.atMost(1))))
                .isEqualTo("0..2 by 1229 costs 205");
    }

    @Test
    void weeksReachIntoTheHistory() {
        Hours fortyHours = hours(Window.WEEK, Limits.atMost(40 * 60));
        assertThat(Grids.of("DDDDHH.").audit(fortyHours)).isEqualTo("0..5 by 300 costs 50");
        LocalDate wednesday = LocalDate.of(2026, 11, 4);
        assertThat(Grids.of("DD|DD.").from(wednesday).audit(fortyHours)).isEmpty();
        assertThat(Grids.of("DD|DDD").from(wednesday).audit(fortyHours)).isEqualTo("-2..2 by 150 costs 25");
    }

    @Test
    void thoseNotThereAllTheTimeAreHeldToTheirPart() {
        Hours thousand = hours(Window.PERIOD, Limits.exactly(1000));
        assertThat(Grids.of("D...").under(0, 2).audit(thousand)).isEqualTo("0..3 by 10 costs 2");
        assertThat(Grids.of("DVV.").audit(hours(Window.PERIOD, Limits.atLeast(1020))))
                .isEmpty();
        assertThat(Grids.of("DVV.").audit(hours(Window.PERIOD, Limits.atLeast(1022))))
                .isEqualTo("0..3 by 1 costs 1");
    }

    @Test
    void saysTheHours() {
        assertThat(Grids.of("DD").said(hours(Window.WEEK, Limits.atMost(960))))
                .containsExactly("17 h paid in the week, at most 16 h", "本周计薪工时17小时，最多16小时");
        assertThat(Grids.of("DD").said(hours(Window.PERIOD, Limits.atLeast(1080))))
                .containsExactly("only 17 h paid in the period, at least 18 h", "本期计薪工时只有17小时，至少18小时");
    }
}
