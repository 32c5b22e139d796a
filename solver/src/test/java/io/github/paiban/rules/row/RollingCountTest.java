package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RollingCountTest {
    private static final RollingCount ONE_OFF_IN_SEVEN = every(7, "off", Limits.atLeast(1));
    private static final RollingCount TWO_NIGHTS_IN_FIVE = every(5, "night", Limits.atMost(2));

    private static RollingCount every(int days, String what, Limits limits) {
        return new RollingCount(RuleHead.must("rolling"), List.of(what), DayFilter.ALL, days, limits);
    }

    @Test
    void oneDayOffInEverySevenIsKept() {
        assertThat(Grids.of("DDDDDD.DDDDDD.").audit(ONE_OFF_IN_SEVEN)).isEmpty();
    }

    @Test
    void eachStretchWithTooFewCostsAndTheyAreSaidOnce() {
        assertThat(Grids.of("DDDDDDD.").audit(ONE_OFF_IN_SEVEN)).isEqualTo("0..6 by 1 costs 1");
        assertThat(Grids.of("DDDDDDDDD.").audit(ONE_OFF_IN_SEVEN)).isEqualTo("0..8 by 1 costs 3");
    }

    @Test
    void theHistoryCountsAsFarAsItIsKnown() {
        assertThat(Grids.of(".DDDDD|D").audit(ONE_OFF_IN_SEVEN)).isEmpty();
        assertThat(Grids.of("DDDDDD|D").audit(ONE_OFF_IN_SEVEN)).isEqualTo("-6..0 by 1 costs 1");
        assertThat(Grids.of("D?DDDD|DD").audit(ONE_OFF_IN_SEVEN)).isEmpty();
    }

    @Test
    void daysThatAddToAFullStretchCost() {
        assertThat(Grids.of("N.N.DN").audit(TWO_NIGHTS_IN_FIVE)).isEmpty();
        assertThat(Grids.of("N.N.NN").audit(TWO_NIGHTS_IN_FIVE)).isEqualTo("0..5 by 1 costs 2");
        assertThat(Grids.of("NN|N..").audit(TWO_NIGHTS_IN_FIVE)).isEqualTo("-2..0 by 1 costs 1");
        assertThat(Grids.of("NNN|..N").audit(TWO_NIGHTS_IN_FIVE)).isEqualTo("-2..2 by 1 costs 1");
    }

    @Test
    void aStretchOutsideTheContractIsNotHeldToTheLeast() {
        assertThat(Grids.of(".DDDDDD").under(1, 9).audit(ONE_OFF_IN_SEVEN)).isEmpty();
        assertThat(Grids.of(".DDDDDDD").under(1, 9).audit(ONE_OFF_IN_SEVEN)).isEqualTo("1..7 by 1 costs 1");
        assertThat(Grids.of("NNN").under(1, 9).audit(TWO_NIGHTS_IN_FIVE)).isEmpty();
    }

    @Test
    void leaveCountsAsOffAndElseLowersTheLeast() {
        assertThat(Grids.of("DDDDDDVDDDDDD").audit(ONE_OFF_IN_SEVEN)).isEmpty();
        RollingCount fiveWorked = every(7, "work", Limits.atLeast(5));
        assertThat(Grids.of("VVDDDD.").audit(fiveWorked)).isEmpty();
        assertThat(Grids.of("VVDDD..").audit(fiveWorked)).isEqualTo("0..6 by 1 costs 1");
    }

    @Test
    void agentsMayHaveLimitsOfTheirOwn() {
        assertThat(Grids.of("N.N.N")
                        .agent(agent -> agent.limit("rolling.max", 3))
                        .audit(TWO_NIGHTS_IN_FIVE))
                .isEmpty();
    }

    @Test
    void onlyCertainDaysAndOnlyTheScope() {
        RollingCount sundays = new RollingCount(
                RuleHead.must("sundays").in(Scope.ofAgents(List.of("b"))),
                List.of("work"),
                new DayFilter(List.of("sun")),
                14,
                Limits.atMost(1));
        String row = "D".repeat(14);
        assertThat(Grids.of(row, row).audit(sundays)).isEqualTo("b 0..13 by 1 costs 1");
    }

    @Test
    void aDayOffMakesAllThatWentBeforeTheSame() {
        RowAutomaton automaton =
                ONE_OFF_IN_SEVEN.automaton(Grids.of("D".repeat(9)).frame(), 0);
        long afterLongRest = automaton.step(automaton.step(automaton.step(0, 0, 0), 1, 0), 2, 0);
        assertThat(automaton.step(0, 2, 0)).isEqualTo(afterLongRest);
    }

    @Test
    void oneDayAtATimeIsAllowedToo() {
        assertThat(Grids.of(".D").audit(every(1, "work", Limits.atMost(0)))).isEqualTo("1..1 by 1 costs 1");
        assertThat(Grids.of("D".repeat(50)).audit(every(50, "off", Limits.atLeast(1))))
                .isEqualTo("0..49 by 1 costs 1");
    }

    @Test
    void saysHowMany() {
        assertThat(Grids.of("DDDDDDD").said(ONE_OFF_IN_SEVEN))
                .containsExactly("off: only 0 days in 7 days in a row, at least 1 day", "连续7天里不上班只有0天，至少1天");
    }

    @Test
    void refusesStretchesThatAreTooShortOrTooLong() {
        assertThatThrownBy(() -> every(0, "off", Limits.atLeast(1)))
                .hasMessageContaining("0 days in a row, not 1 to 50");
        assertThatThrownBy(() -> every(51, "off", Limits.atLeast(1))).hasMessageContaining("Maybe count per month");
    }
}
