package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycles as one closed way through all days: rests first, then windows made cheaper. */
final class CycleWindowsTest {
    private static final CycleOptions OPTIONS =
            CycleOptions.DEFAULT.withTime(Duration.ofSeconds(60)).withThreads(1);

    private static final int COLUMNS = 4;
    private static final int ROUNDS = 3;
    private static final int DAYS = COLUMNS * ROUNDS;

    @BeforeEach
    void thereIsALibrary() {
        assumeThat(LinearProgrammes.areSolvable()).isTrue();
    }

    @Test
    void whatIsFoundRestsFirstKeepsEveryRuleAndSomeCyclesAreFound() {
        int possible = 0;
        int found = 0;
        for (long seed = 0; seed < 150; seed++) {
            TinyCycle tiny = TinyCycle.random(seed);
            if (tiny.hasCycle()) {
                possible++;
                CycleProblem problem = tiny.problem();
                CycleGraph graph = CycleGraphBuilder.build(problem).orElseThrow();
                Optional<int[]> cycle = new RestsFirst(problem, graph, OPTIONS).search(Deadline.of(OPTIONS));
                cycle.ifPresent(duties -> assertThat(tiny.isLegal(TinyCycle.text(duties)))
                        .as(
                                "%s of %s",
                                TinyCycle.text(duties),
                                problem.columns() + "x" + problem.rounds() + problem.rules() + problem.needs())
                        .isTrue());
                found += cycle.isPresent() ? 1 : 0;
            }
        }
        assertThat(possible).isGreaterThanOrEqualTo(10);
        assertThat(found).isGreaterThanOrEqualTo(4);
    }

    /** So many work each day at best: 4 × 2 places, which runs of two at most allow in three rounds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void windowsOfAnIdleCycleLeadToTheCheapestOfAll(long seed) {
        CycleProblem problem = working(2);
        CycleGraph graph = CycleGraphBuilder.build(problem).orElseThrow();
        CycleWindows windows = new CycleWindows(problem, graph, new int[DAYS], OPTIONS.withSeed(seed));

        assertThat(windows.answer(false).costs()).containsExactly(0, 10 * 2 * COLUMNS, 0);
        CycleAnswer.Found best = windows.search(0, Deadline.of(OPTIONS));

        assertThat(best.costs()).containsExactly(0, 0, 0);
        assertThat(best.isBest()).isTrue();
        assertThat(TinyCycle.text(best.duties()).repeat(2)).doesNotContain("DDD", "NNN", "DN", "ND");
        assertThat(IntStream.of(best.duties()).filter(duty -> duty != 0).count())
                .isGreaterThanOrEqualTo(2 * COLUMNS);
    }

    @Test
    void aCycleThatCannotBeCheaperStaysAsItIsWhenTheTimeIsOver() {
        CycleProblem problem = working(2);
        CycleGraph graph = CycleGraphBuilder.build(problem).orElseThrow();
        CycleOptions noTime = OPTIONS.withTime(Duration.ofNanos(1));

        CycleAnswer.Found left = new CycleWindows(problem, graph, new int[DAYS], noTime).search(0, Deadline.of(noTime));

        assertThat(left.duties()).containsOnly(0);
        assertThat(left.isBest()).isFalse();
        assertThat(left.costs()[Level.SHOULD.rank()]).isEqualTo(10L * 2 * COLUMNS);
    }

    /** Ten points for each one missing at work on a column, at most two days in a row, and no change of shift. */
    private static CycleProblem working(int wanted) {
        RowRule shortRuns = new Run(RuleHead.must("short"), List.of("work"), Limits.atMost(2));
        RowRule changes = new Succession(
                RuleHead.must("no change"),
                List.of(List.of(List.of("D"), List.of("N")), List.of(List.of("N"), List.of("D"))));
        List<CycleNeed> needs = IntStream.range(0, COLUMNS)
                .mapToObj(column -> CycleNeed.priced(
                        List.of(
                                new CycleNeed.Cell(column, TinyCycle.duty('D')),
                                new CycleNeed.Cell(column, TinyCycle.duty('N'))),
                        count -> 10L * Math.max(0, wanted - count),
                        Level.SHOULD))
                .toList();
        return new CycleProblem(
                TinyCycle.FRAME, List.of(shortRuns, changes), TinyCycle.duties(), COLUMNS, ROUNDS, 1, needs);
    }
}
