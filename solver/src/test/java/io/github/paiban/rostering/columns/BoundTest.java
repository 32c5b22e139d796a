package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.board.AllRosters;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bound against the best of all rosters of very small random months. */
class BoundTest {
    private static final long NO_CUTOFF = Long.MAX_VALUE / 8;

    static LongStream seeds() {
        return LongStream.range(0, 240);
    }

    /** A month with all its rosters' best energy. */
    private static final class Case {
        final Board board;
        final Rows rows;
        final RowLp lp;
        final long best;
        final int[][] plain;

        Case(long seed) {
            int agents = seed % 6 == 5 ? 3 : 2;
            int days = agents == 3 ? 2 : seed % 12 == 4 ? 4 : 3;
            board = new Board(Terms.of(RandomMonths.small(seed, agents, days)));
            rows = Rows.of(board);
            lp = RowLp.of(board);
            plain = new int[agents][days];
            for (int agent = 0; agent < agents; agent++) {
                for (int day = 0; day < days; day++) {
                    plain[agent][day] = board.choices[agent][day][0];
                }
            }
            best = best();
        }

        /** Of the rosters whose rows break as few must rules as they can; {@link RowLpTest} tests the pricer's energy. */
        private long best() {
            Pricer pricer = new Pricer(lp, rows);
            long[] least = {Long.MAX_VALUE};
            int[][][] best = {plain};
            AllRosters.show(board, agent -> rows.leastMust((int) agent), standing -> {
                if (energy(standing) < least[0]) {
                    least[0] = energy(standing);
                    best[0] = standing.copyGrid();
                }
            });
            return pricer.energy(best[0]);
        }

        /** Up to a constant. */
        private long energy(Standing standing) {
            long tallies = standing.score().must();
            for (int agent = 0; agent < board.agents; agent++) {
                tallies -= standing.rowCost(agent, 0);
            }
            return RowLpTest.MUST * tallies
                    + board.energy.of(Level.SHOULD, standing.score().should())
                    + standing.score().prefer();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBoundIsNeverAboveTheBestRoster(long seed) {
        Case each = new Case(seed);
        try (RootSearch search = new RootSearch(each.lp, each.rows, each.plain, 1, seed)) {
            boolean solved = false;
            for (int i = 0; i < 30 && !solved; i++) {
                solved = search.advance(NO_CUTOFF, () -> false);
                assertThat(search.bound()).isLessThanOrEqualTo(each.best);
            }
            assertThat(solved).isTrue();
            assertThat(search.root().bound()).isEqualTo(search.bound());
        }
    }

    @Test
    void aProgrammeThatHasItsFirstRowsAloneIsNotNearlySolved() {
        for (long seed = 0; seed < 10; seed++) {
            Case each = new Case(seed);
            try (RootSearch search = new RootSearch(each.lp, each.rows, each.plain, 1, seed)) {
                boolean isDone = search.advance(NO_CUTOFF, () -> false);
                assertThat(isDone || !search.isNearlySolved())
                        .as("seed " + seed)
                        .isTrue();
            }
        }
    }

    @Test
    void theBoundIsMostlyClose() {
        int close = 0;
        for (long seed = 0; seed < 40; seed++) {
            Case each = new Case(seed);
            try (RootSearch search = new RootSearch(each.lp, each.rows, each.plain, 1, seed)) {
                for (int i = 0; i < 30 && !search.advance(NO_CUTOFF, () -> false); i++) {
                    assertThat(search.bound()).isLessThanOrEqualTo(each.best);
                }
                close += each.best - search.bound() <= each.best / 10 + each.board.energy.of(Level.SHOULD, 1) ? 1 : 0;
            }
        }
        assertThat(close).isGreaterThanOrEqualTo(30);
    }

    @Test
    void casesRaiseTheBoundToTheBestRosterOfMostMonthsAndNeverAboveIt() {
        int proved = 0;
        for (long seed = 0; seed < 60; seed++) {
            Case each = new Case(seed);
            long bound = boundByCases(each, seed);
            assertThat(bound).as("seed %d", seed).isLessThanOrEqualTo(each.best);
            proved += bound == each.best ? 1 : 0;
        }
        assertThat(proved).isGreaterThanOrEqualTo(40);
    }

    private static long boundByCases(Case each, long seed) {
        int[][] best = each.plain;
        try (Branching branching = new Branching(each.lp, each.rows, solve(each, seed), 1, seed)) {
            for (int i = 0; i < 500 && !branching.isDone(); i++) {
                int[][] grid = branching.advance(best, branching.energy(best), () -> false);
                assertThat(branching.bound()).as("seed %d", seed).isLessThanOrEqualTo(each.best);
                if (grid != null && branching.energy(grid) < branching.energy(best)) {
                    best = grid;
                }
            }
            return branching.bound();
        }
    }

    @Test
    void divesComeToTheBestRosterOfMostMonthsAndNeverToOneThatIsNotAllowed() {
        int found = 0;
        for (long seed = 0; seed < 60; seed++) {
            Case each = new Case(seed);
            long best = dive(each, seed);
            assertThat(best).as("seed %d", seed).isGreaterThanOrEqualTo(each.best);
            found += best == each.best ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(50);
    }

    private static long dive(Case each, long seed) {
        int[][] best = each.plain;
        long energy = Relaxation.NOTHING;
        try (Diver diver = new Diver(each.lp, each.rows, solve(each, seed), 1, seed)) {
            for (int i = 0; i < 6; i++) {
                diver.start(best);
                while (diver.isDiving()) {
                    int[][] grid = diver.advance(energy, () -> false);
                    if (grid != null) {
                        assertAllowed(each.board, grid);
                        assertThat(diver.isDiving()).isFalse();
                        energy = Math.min(energy, diver.energy(grid));
                        best = grid;
                    }
                }
            }
        }
        return energy;
    }

    private static Root solve(Case each, long seed) {
        try (RootSearch search = new RootSearch(each.lp, each.rows, each.plain, 1, seed)) {
            boolean solved = false;
            for (int i = 0; i < 30 && !solved; i++) {
                solved = search.advance(NO_CUTOFF, () -> false);
            }
            return search.root();
        }
    }

    private static void assertAllowed(Board board, int[][] grid) {
        for (int agent = 0; agent < board.agents; agent++) {
            for (int day = 0; day < board.days; day++) {
                assertThat(board.allows(agent, day, grid[agent][day])).isTrue();
            }
        }
    }
}
