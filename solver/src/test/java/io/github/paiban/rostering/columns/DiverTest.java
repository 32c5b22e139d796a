package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rostering.walk.Construction;
import io.github.paiban.rules.Terms;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dives of random months. */
class DiverTest {
    private static final long NO_CUTOFF = Long.MAX_VALUE / 8;
    private static final int ENOUGH_NODES = 400;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Random months are small, but their rules are many: some dives come to a roster, some have to take pins back. */
    @Test
    void someDivesComeToARosterBetterThanTheStartAndSomeTakePinsBack() {
        int better = 0;
        int retreats = 0;
        for (long seed = 0; seed < 40; seed++) {
            Board board = new Board(Terms.of(RandomMonths.small(seed, 5, 14)));
            Rows rows = Rows.of(board);
            RowLp lp = RowLp.of(board);
            int[][] start = Construction.build(board, rows, () -> false);
            try (RootSearch search = new RootSearch(lp, rows, start, 1, seed)) {
                solve(search);
                try (Diver diver = new Diver(lp, rows, search.root(), 1, seed)) {
                    diver.start(start);
                    int[][] found = null;
                    while (diver.isDiving()) {
                        found = diver.advance(diver.energy(start), () -> false);
                    }
                    better += found != null && diver.energy(found) < diver.energy(start) ? 1 : 0;
                    retreats += diver.retreats() > 0 ? 1 : 0;
                }
            }
        }
        assertThat(better).isGreaterThan(5);
        assertThat(retreats).isGreaterThan(5);
    }

    /** Whether it succeeds, fails or takes pins back: no dive goes on for ever, and what it returns is a roster. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyDiveEndsAndItsRosterIsNotBelowTheBound(long seed) {
        Board board = new Board(Terms.of(RandomMonths.small(seed, 5, 14)));
        Rows rows = Rows.of(board);
        RowLp lp = RowLp.of(board);
        int[][] start = Construction.build(board, rows, () -> false);
        Root root;
        try (RootSearch search = new RootSearch(lp, rows, start, 1, seed)) {
            for (int i = 0; i < 30 && !search.advance(NO_CUTOFF, () -> false); i++) {
                assertThat(search.root().bound()).isEqualTo(search.bound());
            }
            root = search.root();
        }
        try (Diver diver = new Diver(lp, rows, root, 1, seed)) {
            diver.start(start);
            int[][] found = null;
            int nodes = 0;
            while (diver.isDiving()) {
                found = diver.advance(diver.energy(start), () -> false);
                assertThat(++nodes).isLessThan(ENOUGH_NODES);
            }
            if (found != null) {
                assertThat(found).hasDimensions(5, 14);
                assertThat(diver.energy(found)).isGreaterThanOrEqualTo(root.bound());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rowsOfAProgrammeWithFewerRulesAreAStartThatLeadsToTheSameBound(long seed) {
        Board board = new Board(Terms.of(RandomMonths.small(seed, 4, 7)));
        Rows rows = Rows.of(board);
        RowLp lp = RowLp.of(board);
        int[][] start = Construction.build(board, rows, () -> false);
        try (RootSearch first = new RootSearch(lp, rows, start, 1, seed);
                RootSearch second = new RootSearch(lp, rows, start, 1, seed)) {
            solve(first);
            second.startFrom(first);
            solve(second);
            assertThat((double) second.bound())
                    .isBetween(
                            first.bound() - 2 - Math.abs(first.bound()) * 1e-2,
                            first.bound() + 2 + Math.abs(first.bound()) * 1e-2);
        }
    }

    private static void solve(RootSearch search) {
        for (int i = 0; i < 60 && !search.advance(NO_CUTOFF, () -> false); i++) {
            assertThat(search.bound()).isLessThan(NO_CUTOFF);
        }
    }
}
