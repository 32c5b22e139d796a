package io.github.paiban.rostering.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactorBuilderTest {
    private static final int WORK = Duties.FIRST_WORK;

    private static Board threeDays(Rule... rules) {
        return new Board(Terms.of(
                new RosterProblem(SmallShop.month(3, SmallShop.agents(1)).build(), RuleBook.of(rules))));
    }

    private static Rule workdays(String id, Limits limits) {
        return new Count(RuleHead.must(id), "work-days", List.of("work"), DayFilter.ALL, Window.PERIOD, limits);
    }

    private static Factor build(Board board, boolean strict) {
        Factor all = FactorBuilder.nothing(board, 0);
        for (int k = 0; k < board.automata[0].length; k++) {
            Factor one = FactorBuilder.build(board, 0, k, strict, 1000).orElseThrow();
            all = FactorProduct.of(board, 0, all, one, 1000).orElseThrow();
        }
        return all;
    }

    @Test
    void statesThatDifferOnlyInThePastAreOne() {
        Factor factor = build(threeDays(new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(1))), true);
        assertThat(factor.sizes()).containsExactly(1, 2, 2, 1);
    }

    @Test
    void workAfterWorkIsImpossibleWhereStrictAndCostsAMustElse() {
        Board board = threeDays(new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(1)));
        Factor strict = build(board, true);
        int worked = strict.next(0, WORK)[strict.start()];
        assertThat(strict.next(1, WORK)[worked]).isEqualTo(strict.sizes()[2]);
        assertThat(strict.next(1, Duties.OFF)[worked]).isLessThan(strict.sizes()[2]);

        Factor lenient = build(board, false);
        int workedToo = lenient.next(0, WORK)[lenient.start()];
        assertThat(lenient.next(1, WORK)[workedToo]).isLessThan(lenient.sizes()[2]);
        assertThat(lenient.cost(1, WORK, workedToo)).isEqualTo(board.energy.factor(0));
        assertThat(lenient.cost(1, Duties.OFF, workedToo)).isZero();
    }

    @Test
    void aStateFromWhichNothingLegalIsLeftIsNoState() {
        Factor factor = build(threeDays(workdays("two", Limits.exactly(2))), true);
        assertThat(factor.sizes()).containsExactly(1, 2, 2, 1);
        int none = factor.next(0, Duties.OFF)[factor.start()];
        assertThat(factor.next(1, Duties.OFF)[none]).isEqualTo(factor.sizes()[2]);
    }

    @Test
    void countsThatCannotReachTheLimitAnyMoreAreOne() {
        Factor factor = build(threeDays(workdays("two", Limits.atMost(2))), true);
        assertThat(factor.sizes()).containsExactly(1, 2, 2, 1);
    }

    @Test
    void dutiesThatLeadToTheSameAreAlike() {
        Factor factor = build(threeDays(workdays("two", Limits.atMost(2))), true);
        assertThat(factor.alike(1, WORK)).isEqualTo(factor.alike(1, WORK + 1));
        assertThat(factor.alike(1, WORK)).isNotEqualTo(factor.alike(1, Duties.OFF));
    }

    @Test
    void rulesThatContradictEachOtherLeaveNoState() {
        Board board = threeDays(workdays("one", Limits.exactly(1)), workdays("two", Limits.exactly(2)));
        assertThat(build(board, true).start()).isNegative();
        Factor lenient = build(board, false);
        assertThat(lenient.start()).isNotNegative();
    }

    @Test
    void noRulesAreOneState() {
        Factor factor = build(threeDays(), true);
        assertThat(factor.sizes()).containsExactly(1, 1, 1, 1);
        assertThat(factor.ends()).containsExactly(0);
    }

    @Test
    void morePairsOfStatesThanTheLimitGiveNothing() {
        Board board = threeDays(
                workdays("most", Limits.atMost(1)), new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(1)));
        Factor one = FactorBuilder.build(board, 0, 0, true, 10).orElseThrow();
        Factor other = FactorBuilder.build(board, 0, 1, true, 10).orElseThrow();
        assertThat(FactorProduct.of(board, 0, one, other, 3)).isPresent();
        assertThat(FactorProduct.of(board, 0, one, other, 2)).isEmpty();
    }

    @Test
    void moreStatesThanTheLimitGiveNothing() {
        Board board = threeDays(workdays("two", Limits.atMost(2)));
        assertThat(FactorBuilder.build(board, 0, 0, true, 2)).isPresent();
        assertThat(FactorBuilder.build(board, 0, 0, true, 1)).isEmpty();
    }
}
