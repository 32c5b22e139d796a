package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CycleSearchTest {
    private static final CycleOptions OPTIONS =
            CycleOptions.DEFAULT.withTime(Duration.ofSeconds(60)).withThreads(1);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsACycleWhereTryingAllRowsFindsOneAndProvesThatThereIsNoneWhereItDoesNot(boolean library) {
        int legal = 0;
        for (long seed = 0; seed < 150; seed++) {
            TinyCycle tiny = TinyCycle.random(seed);
            CycleAnswer answer = CycleSearch.search(tiny.problem(), OPTIONS.withLibrary(library));
            if (tiny.hasCycle()) {
                legal++;
                assertThat(answer).as("seed %s", seed).isInstanceOfSatisfying(CycleAnswer.Found.class, found -> {
                    assertThat(tiny.isLegal(TinyCycle.text(found.duties()))).isTrue();
                    assertThat(found.isBest()).isTrue();
                });
            } else {
                assertThat(answer).as("seed %s", seed).isInstanceOf(CycleAnswer.None.class);
            }
        }
        assertThat(legal).isBetween(10, 140);
    }

    @Test
    void aWalkThatMendsWindowsFindsWhatThereIs() {
        for (long seed = 0; seed < 150; seed++) {
            TinyCycle tiny = TinyCycle.random(seed);
            CycleProblem problem = tiny.problem();
            Optional<CycleGraph> graph = CycleGraphBuilder.build(problem);
            if (tiny.hasCycle()) {
                CycleAnswer answer = new CycleWalk(problem, graph.orElseThrow(), seed)
                        .search(Deadline.of(OPTIONS.withTime(Duration.ofSeconds(60))));
                assertThat(answer)
                        .as("seed %s", seed)
                        .isInstanceOfSatisfying(
                                CycleAnswer.Found.class,
                                found -> assertThat(tiny.isLegal(TinyCycle.text(found.duties())))
                                        .isTrue());
            }
        }
    }

    @Test
    void cyclesThatDoNotHangTogetherAreNotOneCycle() {
        // One week of days only and one of nights only would do, if there were a way from one to the other.
        CycleProblem problem = tied(List.of("D", "N"), 2);

        assertThat(CycleSearch.search(problem, OPTIONS)).isInstanceOf(CycleAnswer.None.class);
        assertThat(CycleSearch.search(problem, OPTIONS.withLibrary(false))).isInstanceOf(CycleAnswer.None.class);
    }

    private static CycleProblem tied(List<String> weeks, int rounds) {
        List<List<List<String>>> changes = List.of(
                List.of(List.of("D"), List.of("N")),
                List.of(List.of("N"), List.of("D")),
                List.of(List.of("off"), List.of("off", "work")),
                List.of(List.of("work"), List.of("off")));
        List<CycleNeed> needs = new ArrayList<>();
        for (String week : weeks) {
            for (int column = 0; column < 3; column++) {
                needs.add(CycleNeed.exactly(column, TinyCycle.duty(week.charAt(0)), 1));
            }
        }
        RowRule rule = new io.github.paiban.rules.row.Succession(RuleHead.must("no change"), changes);
        return new CycleProblem(TinyCycle.FRAME, List.of(rule), TinyCycle.duties(), 3, rounds, 1, needs);
    }

    @Test
    void cheapestCycleIsFoundLevelByLevel() {
        RowRule shortRuns = new Run(RuleHead.should("short", 5), List.of("work"), Limits.atMost(2));
        RowRule fewNights = new Run(RuleHead.prefer("nights", 1), List.of("N"), Limits.atMost(0));
        CycleNeed work = lack(cells(4), 8);
        CycleProblem problem = new CycleProblem(
                TinyCycle.FRAME, List.of(shortRuns, fewNights), TinyCycle.duties(), 4, 3, 1, List.of(work));

        assertThat(CycleSearch.search(problem, OPTIONS)).isInstanceOfSatisfying(CycleAnswer.Found.class, found -> {
            assertThat(found.costs()).containsExactly(0, 0, 0);
            assertThat(found.isBest()).isEqualTo(LinearProgrammes.areSolvable());
            assertThat(TinyCycle.text(found.duties()).repeat(2)).doesNotContain("N", "DDD");
        });
    }

    @Test
    void whatCannotBeKeptCostsAsMuchAsItMust() {
        RowRule shortRuns = new Run(RuleHead.must("short"), List.of("work"), Limits.atMost(2));
        CycleNeed work = lack(cells(4), 10);
        CycleProblem problem =
                new CycleProblem(TinyCycle.FRAME, List.of(shortRuns), TinyCycle.duties(), 4, 3, 1, List.of(work));

        for (boolean library : new boolean[] {true, false}) {
            CycleAnswer answer = CycleSearch.search(
                    problem, OPTIONS.withLibrary(library).withTime(Duration.ofSeconds(library ? 60 : 2)));
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            CycleAnswer.Found.class,
                            found -> assertThat(found.costs()[Level.SHOULD.rank()])
                                    .isEqualTo(200));
        }
    }

    private static CycleNeed lack(List<CycleNeed.Cell> cells, int agents) {
        return CycleNeed.priced(cells, count -> 100L * Math.max(0, agents - count), Level.SHOULD);
    }

    private static List<CycleNeed.Cell> cells(int columns) {
        List<CycleNeed.Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(new CycleNeed.Cell(column, TinyCycle.duty('D')));
            cells.add(new CycleNeed.Cell(column, TinyCycle.duty('N')));
        }
        return cells;
    }

    @Test
    void weeksAreCountedInCyclesOfWeeks() {
        RowRule week = new Count(
                RuleHead.must("week"), "work-days", List.of("work"), DayFilter.ALL, Window.WEEK, Limits.exactly(3));
        CycleProblem problem = new CycleProblem(TinyCycle.FRAME, List.of(week), TinyCycle.duties(), 7, 2, 1, List.of());

        assertThat(CycleSearch.search(problem, OPTIONS)).isInstanceOfSatisfying(CycleAnswer.Found.class, found -> {
            String row = TinyCycle.text(found.duties());
            assertThat(row.substring(0, 7).replace(".", "")).hasSize(3);
            assertThat(row.substring(7).replace(".", "")).hasSize(3);
        });
    }

    @Test
    void aRuleThatCountsWeeksIsNoRuleOfACycleOfOtherLength() {
        RowRule week = new Count(
                RuleHead.must("week"), "work-days", List.of("work"), DayFilter.ALL, Window.WEEK, Limits.exactly(3));

        assertThatThrownBy(
                        () -> new CycleProblem(TinyCycle.FRAME, List.of(week), TinyCycle.duties(), 5, 2, 1, List.of()))
                .hasMessageContaining("week")
                .hasMessageContaining("Maybe");
    }
}
