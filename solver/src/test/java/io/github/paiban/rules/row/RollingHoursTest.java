package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RuleHead;
import org.junit.jupiter.api.Test;

/** D is 510 minutes, H 330, N 390. */
final class RollingHoursTest {
    private static RollingHours every(int days, Limits minutes) {
        return new RollingHours(RuleHead.should("rolling", 6), days, minutes);
    }

    @Test
    void everyStretchIsHeldToTheMost() {
        assertThat(Grids.of("DD.DD").audit(every(3, Limits.atMost(1020)))).isEmpty();
        assertThat(Grids.of("DD.DD").audit(every(3, Limits.atMost(1019)))).isEqualTo("0..4 by 1 costs 3");
        assertThat(Grids.of("DD|H").audit(every(3, Limits.atMost(1320)))).isEqualTo("-2..0 by 30 costs 3");
    }

    @Test
    void everyKnownStretchIsHeldToTheLeast() {
        assertThat(Grids.of("HHHH").audit(every(2, Limits.atLeast(660)))).isEmpty();
        assertThat(Grids.of("H.HH").audit(every(2, Limits.atLeast(660)))).isEqualTo("0..2 by 330 costs 66");
    }

    @Test
    void daysThatCannotMatterAnyMoreAreForgotten() {
        Frame frame = Grids.of("DDDDDDD").frame();
        RowAutomaton neverFull = every(7, Limits.atMost(7 * 510)).automaton(frame, 0);
        assertThat(neverFull.step(neverFull.step(0, 0, 2), 1, 2)).isZero();
    }

    @Test
    void stretchesTooLongToRememberAreRefused() {
        Grids grids = Grids.of("D");
        int longest = RollingHours.longest(grids.month().shifts());
        assertThat(longest).isEqualTo(21);
        assertThat(grids.audit(every(longest, Limits.atMost(510)))).isEmpty();
        assertThatThrownBy(() -> grids.audit(every(longest + 1, Limits.atMost(510))))
                .hasMessageContaining("it can remember 21")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> every(0, Limits.atMost(1))).hasMessageContaining("Maybe 7");
    }

    @Test
    void saysTheHours() {
        assertThat(Grids.of("DD").said(every(2, Limits.atMost(960))))
                .containsExactly("17 h paid in 2 days in a row, at most 16 h", "连续2天里计薪工时17小时，最多16小时");
    }
}
