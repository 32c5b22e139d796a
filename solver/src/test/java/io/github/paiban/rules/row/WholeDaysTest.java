package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import org.junit.jupiter.api.Test;

final class WholeDaysTest {
    private static final WholeDays ONE = new WholeDays(RuleHead.must("whole"), Limits.atLeast(1));

    @Test
    void aRestIsAWholeDay() {
        assertThat(Grids.of("DN.D").audit(ONE)).isEmpty();
        assertThat(Grids.of("DNND").audit(ONE)).isEqualTo("0..3 by 1 costs 1");
    }

    @Test
    void aRestAfterANightPastMidnightIsNone() {
        assertThat(Grids.of("DX.D").audit(ONE)).isEqualTo("0..3 by 1 costs 1");
        assertThat(Grids.of("DX..D").audit(ONE)).isEmpty();
        assertThat(Grids.of("X|.DD").audit(ONE)).isEqualTo("0..2 by 1 costs 1");
        assertThat(Grids.of("?|.DD").audit(ONE)).isEmpty();
    }

    @Test
    void limitsAreExactToTheDay() {
        WholeDays two = new WholeDays(RuleHead.must("whole"), Limits.exactly(2));
        assertThat(Grids.of(".DDD").audit(two)).isEqualTo("0..3 by 1 costs 1");
        assertThat(Grids.of(".DD.").audit(two)).isEmpty();
        assertThat(Grids.of(".D..").audit(two)).isEqualTo("0..3 by 1 costs 1");
    }

    @Test
    void leaveIsAWholeDay() {
        assertThat(Grids.of("DVD").audit(ONE)).isEmpty();
    }

    @Test
    void daysOutsideTheContractAreNone() {
        assertThat(Grids.of("DDX.").under(0, 3).audit(ONE)).isEmpty();
        assertThat(Grids.of("XD.")
                        .under(1, 9)
                        .agent(agent -> agent.limit("whole.min", 2))
                        .audit(ONE))
                .isEqualTo("0..2 by 1 costs 1");
        assertThat(Grids.of("X.")
                        .under(1, 9)
                        .agent(agent -> agent.limit("whole.min", 1))
                        .audit(ONE))
                .isEmpty();
    }

    @Test
    void saysWhatAWholeDayIs() {
        assertThat(Grids.of("X.").said(ONE))
                .containsExactly(
                        "only 0 days wholly free in the period, at least 1 day (no shift that day and none running on past"
                                + " midnight)",
                        "本期完整休息日只有0天，至少1天（当天没有班，前一晚的班也没有跨过零点）");
    }
}
