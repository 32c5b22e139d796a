package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeWindowRuleTest {
    private static TimeWindowRule between(int earliest, int latest) {
        return new TimeWindowRule(RuleHead.should("window", 5), DayFilter.ALL, earliest, latest);
    }

    @Test
    void shiftsFitToTheMinute() {
        assertThat(Grids.of("D.V").audit(between(540, 1050))).isEmpty();
        assertThat(Grids.of("D").audit(between(541, 1050))).isEqualTo("0..0 by 1 costs 5");
        assertThat(Grids.of("D").audit(between(540, 1049))).isEqualTo("0..0 by 1 costs 5");
        assertThat(Grids.of("X").audit(between(1320, 1800))).isEmpty();
        assertThat(Grids.of("X").audit(between(1321, 1799))).isEqualTo("0..0 by 2 costs 5");
    }

    @Test
    void onlyCertainDaysUnderContract() {
        TimeWindowRule mondays =
                new TimeWindowRule(RuleHead.should("window", 5), new DayFilter(List.of("mon")), 0, 1200);
        assertThat(Grids.of("NNNNNNNN").audit(mondays)).isEqualTo("0..0 by 210 costs 5; 7..7 by 210 costs 5");
        assertThat(Grids.of("NNNNNNNN").under(1, 5).audit(mondays)).isEmpty();
    }

    @Test
    void saysTheTimes() {
        assertThat(Grids.of("X").said(between(480, 1440)))
                .containsExactly(
                        "Overnight (22:00–06:00) lies outside 08:00–24:00", "Overnight（22:00–06:00）超出08:00–24:00");
    }

    @Test
    void refusesAWindowWithoutTime() {
        assertThatThrownBy(() -> between(600, 600)).hasMessageContaining("add 1440");
        assertThatThrownBy(() -> between(-1, 600)).hasMessageContaining("hold no time");
        assertThat(between(0, 1).kind()).isEqualTo("time-window");
    }
}
