package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels are never traded, and where no roster is legal the least illegal one is found. */
class SearchLevelsTest {
    private static Rule workdays(RuleHead head, Limits limits) {
        return new Count(head, "work-days", List.of("work"), DayFilter.ALL, Window.PERIOD, limits);
    }

    @Test
    void whereNoRosterIsLegalItGivesTheLeastIllegalAndProvesIt() {
        Terms terms = SearchTest.terms(
                new Availability(RuleHead.must("availability")),
                workdays(RuleHead.must("four"), Limits.exactly(4)),
                new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(1)),
                workdays(RuleHead.should("few", 7), Limits.atMost(1)));
        Certificate certificate = assertBest(terms);
        assertThat(certificate.score().must()).isPositive();
        assertThat(certificate.isOptimal()).isTrue();
    }

    /** Each agent shall work at most a day; each would rather work all. */
    @ParameterizedTest(name = "prefer {0}")
    @ValueSource(longs = {1, 100, RuleHead.MAX_WEIGHT})
    void noAmountOfPreferBuysAShould(long weight) {
        Terms terms = SearchTest.terms(
                workdays(RuleHead.should("few", 1), Limits.atMost(1)),
                workdays(RuleHead.prefer("many", weight), Limits.atLeast(5)));
        assertBest(terms);
    }

    @ParameterizedTest(name = "should {0}")
    @ValueSource(longs = {1, 100, RuleHead.MAX_WEIGHT})
    void noAmountOfShouldBuysAMust(long weight) {
        Terms terms = SearchTest.terms(
                workdays(RuleHead.must("few"), Limits.atMost(1)),
                workdays(RuleHead.should("many", weight), Limits.atLeast(5)),
                new Run(RuleHead.should("runs", weight), List.of("work"), Limits.atLeast(4)),
                new Count(
                        RuleHead.should("nights", weight),
                        "shift-count",
                        List.of("night"),
                        DayFilter.ALL,
                        Window.PERIOD,
                        Limits.atLeast(5)));
        assertBest(terms);
    }

    private static Certificate assertBest(Terms terms) {
        SearchResult result = SearchTest.solve(terms, SearchTest.STEPS);
        int[][] grid = terms.frame().grid(result.roster());
        Board board = new Board(terms);
        Score best = new Score(Long.MAX_VALUE, 0, 0);
        for (int[] row : rows(board)) {
            int[][] both = grid.clone();
            both[0] = row;
            both[1] = row;
            Score score = Audit.of(terms).judge(both).score();
            best = score.compareTo(best) < 0 ? score : best;
        }
        assertThat(result.certificate().score()).isEqualTo(best);
        assertThat(result.certificate().bound()).isLessThanOrEqualTo(best);
        return result.certificate();
    }

    /** The agents are alike and have nothing to do with each other, so rows are tried, not rosters. */
    private static List<int[]> rows(Board board) {
        List<int[]> rows = new ArrayList<>();
        rows.add(new int[board.days]);
        for (int day = 0; day < board.days; day++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] row : rows) {
                for (int duty : board.choices[0][day]) {
                    int[] next = row.clone();
                    next[day] = duty;
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows;
    }
}
