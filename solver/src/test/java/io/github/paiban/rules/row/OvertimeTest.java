package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import org.junit.jupiter.api.Test;

final class OvertimeTest {
    private static final Overtime ABOVE_17_HOURS = new Overtime(RuleHead.prefer("overtime", 6), Window.PERIOD, 1020);

    @Test
    void onlyWhatIsAboveIsOvertime() {
        assertThat(Grids.of("DD.").audit(ABOVE_17_HOURS)).isEmpty();
        assertThat(Grids.of("DDH").audit(ABOVE_17_HOURS)).isEqualTo("0..2 by 330 costs 33");
        assertThat(Grids.of("DD.")
                        .agent(agent -> agent.limit("overtime.max", 1019))
                        .audit(ABOVE_17_HOURS))
                .isEqualTo("0..2 by 1 costs 1");
    }

    @Test
    void saysWhereOvertimeBegins() {
        assertThat(Grids.of("DDH").said(ABOVE_17_HOURS))
                .containsExactly("22.5 h paid in the period, overtime begins after 17 h", "本期计薪工时22.5小时，超过17小时算加班");
        assertThat(ABOVE_17_HOURS.kind()).isEqualTo("overtime");
    }

    @Test
    void refusesATimeBelowNothing() {
        assertThatThrownBy(() -> new Overtime(RuleHead.must("overtime"), Window.WEEK, -1))
                .hasMessageContaining("Maybe write 166h40m");
    }
}
