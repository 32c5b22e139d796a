package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RestHoursTest {
    private static RestHours atLeast(int minutes) {
        return new RestHours(RuleHead.must("rest"), minutes);
    }

    @Test
    void theShortestRestIsExactToTheMinute() {
        int nightThenDay = 9 * 60 + 30;
        assertThat(Grids.of("ND").audit(atLeast(nightThenDay))).isEmpty();
        assertThat(Grids.of("ND").audit(atLeast(nightThenDay + 1))).isEqualTo("0..1 by 1 costs 1");
        assertThat(Grids.of("NH").audit(atLeast(nightThenDay + 60))).isEmpty();
        assertThat(Grids.of("NN").audit(atLeast(17 * 60 + 30))).isEmpty();
    }

    @Test
    void eachHourTooLittleCostsTheWeightInProportion() {
        RestHours elevenHours = new RestHours(RuleHead.should("rest", 10), 11 * 60);
        assertThat(Grids.of("ND").audit(elevenHours)).isEqualTo("0..1 by 90 costs 15");
        assertThat(Grids.of("NH").audit(elevenHours)).isEqualTo("0..1 by 30 costs 5");
    }

    @Test
    void daysOffInBetweenAreRest() {
        assertThat(Grids.of("N.D").audit(atLeast(33 * 60 + 30))).isEmpty();
        assertThat(Grids.of("N.D").audit(atLeast(34 * 60))).isEqualTo("0..2 by 30 costs 1");
        assertThat(Grids.of("NVD").audit(atLeast(34 * 60))).isEqualTo("0..2 by 30 costs 1");
        assertThat(Grids.of("N..D").audit(atLeast(60 * 60))).isEqualTo("0..3 by 150 costs 3");
    }

    @Test
    void nightsPastMidnightAreFollowedByShorterRest() {
        assertThat(Grids.of("XD").audit(atLeast(3 * 60))).isEmpty();
        assertThat(Grids.of("XD").audit(atLeast(11 * 60))).isEqualTo("0..1 by 480 costs 8");
        assertThat(Grids.of("X.D").audit(atLeast(27 * 60))).isEmpty();
        assertThat(Grids.of("X.D").audit(atLeast(28 * 60))).isEqualTo("1..2 by 60 costs 1");
    }

    @Test
    void theLastShiftOfTheHistoryCounts() {
        assertThat(Grids.of("N|D").audit(atLeast(11 * 60))).isEqualTo("-1..0 by 90 costs 2");
        assertThat(Grids.of("N.|D").audit(atLeast(34 * 60))).isEqualTo("-2..0 by 30 costs 1");
        assertThat(Grids.of("N?|D").audit(atLeast(34 * 60))).isEmpty();
    }

    @Test
    void daysOutsideTheContractAreRestEnough() {
        assertThat(Grids.of("ND").under(1, 9).audit(atLeast(11 * 60))).isEmpty();
        assertThat(Grids.of("ND").under(0, 1).audit(atLeast(11 * 60))).isEmpty();
    }

    @Test
    void agentsMayHaveALimitOfTheirOwn() {
        Grids grids = Grids.of("ND").agent(agent -> agent.limit("rest.min", 10 * 60));
        assertThat(grids.audit(atLeast(11 * 60))).isEqualTo("0..1 by 30 costs 1");
    }

    @Test
    void onlyTheScopeIsHeldToIt() {
        RestHours onlyB = new RestHours(RuleHead.must("rest").in(Scope.ofAgents(List.of("b"))), 11 * 60);
        assertThat(Grids.of("ND", "ND").audit(onlyB)).isEqualTo("b 0..1 by 90 costs 2");
    }

    @Test
    void shiftsThatForbidNothingAreTheSameState() {
        RowAutomaton automaton = atLeast(11 * 60).automaton(Grids.of("..").frame(), 0);
        assertThat(automaton.step(0, 0, 2)).isEqualTo(automaton.step(0, 0, 0)).isZero();
    }

    @Test
    void saysFromWhenToWhen() {
        assertThat(Grids.of("LD").said(atLeast(11 * 60)))
                .containsExactly(
                        "only 9.5 h of rest from 23:30 until Day at 09:00, at least 11 h",
                        "从23:30下班到09:00上Day只休息了9.5小时，至少11小时");
    }

    @Test
    void refusesRestsOfNoTimeOrOverAWeek() {
        assertThatThrownBy(() -> atLeast(0)).hasMessageContaining("asks for 0 minutes");
        assertThat(atLeast(RestHours.MAX_MINUTES).minutes()).isEqualTo(10080);
        assertThatThrownBy(() -> atLeast(10081)).hasMessageContaining("Maybe write 11h");
    }
}
