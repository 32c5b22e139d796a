package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunTest {
    private static final Run AT_MOST_THREE = work(Limits.atMost(3));
    private static final Run NIGHTS_IN_BLOCKS =
            new Run(RuleHead.should("blocks", 5), List.of("night"), Limits.atLeast(2));

    private static Run work(Limits limits) {
        return new Run(RuleHead.must("run"), List.of("work"), limits);
    }

    @Test
    void runsUpToTheLongestAreAllowed() {
        assertThat(Grids.of("DD.DNH.").audit(AT_MOST_THREE)).isEmpty();
    }

    @Test
    void eachDayBeyondTheLongestCostsAndTheRunIsSaidOnce() {
        assertThat(Grids.of("DDDD.").audit(AT_MOST_THREE)).isEqualTo("0..3 by 1 costs 1");
        assertThat(Grids.of("DDDDDD").audit(AT_MOST_THREE)).isEqualTo("0..5 by 3 costs 3");
        assertThat(Grids.of("DDDD.DDDD").audit(AT_MOST_THREE)).isEqualTo("0..3 by 1 costs 1; 5..8 by 1 costs 1");
    }

    @Test
    void runsComeFromTheHistory() {
        assertThat(Grids.of("DD|D.").audit(AT_MOST_THREE)).isEmpty();
        assertThat(Grids.of("DD|DD").audit(AT_MOST_THREE)).isEqualTo("-2..1 by 1 costs 1");
        assertThat(Grids.of("DDDDD|DD").audit(AT_MOST_THREE)).isEqualTo("-5..1 by 4 costs 2");
        assertThat(Grids.of("DD?|DDD").audit(AT_MOST_THREE)).isEmpty();
    }

    @Test
    void runsBelowTheShortestCostWhatIsMissingWhenTheyEnd() {
        Run three = new Run(NIGHTS_IN_BLOCKS.head(), List.of("night"), Limits.atLeast(3));
        assertThat(Grids.of(".N.").audit(three)).isEqualTo("1..1 by 2 costs 10");
        assertThat(Grids.of(".NL.").audit(three)).isEqualTo("1..2 by 1 costs 5");
        assertThat(Grids.of(".NNN.NNNN.").audit(three)).isEmpty();
    }

    @Test
    void anUnknownBeginAndAnOpenEndAreNotHeldToTheShortest() {
        assertThat(Grids.of("N.").audit(NIGHTS_IN_BLOCKS)).isEmpty();
        assertThat(Grids.of("?N|.").audit(NIGHTS_IN_BLOCKS)).isEmpty();
        assertThat(Grids.of(".N|.").audit(NIGHTS_IN_BLOCKS)).isEqualTo("-1..-1 by 1 costs 5");
        assertThat(Grids.of(".N").audit(NIGHTS_IN_BLOCKS)).isEmpty();
    }

    @Test
    void daysOutsideTheContractEndARunWithoutCost() {
        assertThat(Grids.of(".N.").under(0, 2).audit(NIGHTS_IN_BLOCKS)).isEmpty();
        assertThat(Grids.of("..N.").under(2, 9).audit(NIGHTS_IN_BLOCKS)).isEmpty();
        assertThat(Grids.of("DDDD").under(1, 9).audit(AT_MOST_THREE)).isEmpty();
    }

    @Test
    void leaveIsAFreeDay() {
        assertThat(Grids.of("DDVDD").audit(AT_MOST_THREE)).isEmpty();
        Run free = new Run(RuleHead.must("free"), List.of("off"), Limits.atMost(2));
        assertThat(Grids.of(".V.").audit(free)).isEqualTo("0..2 by 1 costs 1");
    }

    @Test
    void agentsMayHaveLimitsOfTheirOwn() {
        assertThat(Grids.of("DDD").agent(agent -> agent.limit("run.max", 2)).audit(AT_MOST_THREE))
                .isEqualTo("0..2 by 1 costs 1");
    }

    @Test
    void onlyTheScopeIsHeldToIt() {
        Run onlyB = new Run(RuleHead.must("run").in(Scope.ofAgents(List.of("b"))), List.of("work"), Limits.atMost(1));
        assertThat(Grids.of("DD", "DD").audit(onlyB)).isEqualTo("b 0..1 by 1 costs 1");
    }

    @Test
    void lengthsThatNoLongerMatterAreTheSameState() {
        Grids grids = Grids.of("DDDDD");
        RowAutomaton automaton = work(Limits.atLeast(2)).automaton(grids.frame(), 0);
        long two = automaton.step(automaton.step(0, 0, 2), 1, 2);
        assertThat(automaton.step(two, 2, 2)).isEqualTo(two);
        assertThat(automaton.step(automaton.step(automaton.initial(), 0, 2), 1, 2))
                .isEqualTo(two);
    }

    @Test
    void saysHowLong() {
        assertThat(Grids.of("DDDD").said(AT_MOST_THREE))
                .containsExactly("work: 4 days in a row, at most 3 days", "连续上班4天，最多3天");
        assertThat(Grids.of(".N.").said(NIGHTS_IN_BLOCKS))
                .containsExactly("Night: only 1 day in a row, at least 2 days", "连续Night只有1天，至少2天");
    }
}
