package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rostering.walk.Construction;
import io.github.paiban.rules.Terms;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Windows of random months rebuilt. */
class WindowDiveTest {
    private static final int DAYS = 14;
    private static final int FROM = 3;
    private static final int TO = 10;
    private static final int[] SOME = {0, 1, 3, 4};
    private static final int ENOUGH_NODES = 100;

    private static final class Case {
        final Board board;
        final Rows rows;
        final int[][] start;

        Case(long seed) {
            board = new Board(Terms.of(RandomMonths.small(seed, 5, DAYS)));
            rows = Rows.of(board);
            start = Construction.build(board, rows, () -> false);
        }

        int @Nullable [][] dive(int from, int to, long seed) {
            return dive(Window.of(from, to), seed);
        }

        int @Nullable [][] dive(Window window, long seed) {
            try (WindowDive dive = new WindowDive(board, rows, SOME, window, start, 1, seed)) {
                int[][] found = null;
                for (int nodes = 0; !dive.isDone(); nodes++) {
                    assertThat(nodes).isLessThan(ENOUGH_NODES);
                    found = dive.advance(() -> false);
                }
                return found;
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatComesOutIsCheaperAndTheSameElsewhere(long seed) {
        Case each = new Case(seed);
        int[][] found = each.dive(FROM, TO, seed);
        if (found != null) {
            Pricer pricer = new Pricer(RowLp.ofWindow(each.board, SOME, Window.of(FROM, TO), each.start), each.rows);
            assertThat(pricer.energy(found)).isLessThan(pricer.energy(each.start));
            assertThat(found[2]).isEqualTo(each.start[2]);
            for (int agent = 0; agent < found.length; agent++) {
                assertThat(Arrays.copyOf(found[agent], FROM)).isEqualTo(Arrays.copyOf(each.start[agent], FROM));
                assertThat(Arrays.copyOfRange(found[agent], TO, DAYS))
                        .isEqualTo(Arrays.copyOfRange(each.start[agent], TO, DAYS));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void daysBetweenTwoRunsStayAsTheyAre(long seed) {
        Case each = new Case(seed);
        Window window = Window.of(1, 4).and(Window.of(8, 12));
        int[][] found = each.dive(window, seed);
        if (found != null) {
            Pricer pricer = new Pricer(RowLp.ofWindow(each.board, SOME, window, each.start), each.rows);
            assertThat(pricer.energy(found)).isLessThan(pricer.energy(each.start));
            for (int agent = 0; agent < found.length; agent++) {
                for (int day = 0; day < DAYS; day++) {
                    assertThat(window.isFree(day) || found[agent][day] == each.start[agent][day])
                            .isTrue();
                }
            }
        }
    }

    @Test
    void manyWindowsOfTwoRunsBecomeCheaper() {
        Window window = Window.of(1, 4).and(Window.of(8, 12));
        long cheaper = seeds().filter(seed -> new Case(seed).dive(window, seed) != null)
                .count();
        assertThat(cheaper).isGreaterThanOrEqualTo(10);
    }

    @Test
    void manyWindowsOfRostersJustBuiltBecomeCheaper() {
        long cheaper = seeds().filter(seed -> new Case(seed).dive(FROM, TO, seed) != null)
                .count();
        assertThat(cheaper).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameSeedLeadsToTheSameRoster(long seed) {
        assertThat(new Case(seed).dive(FROM, TO, seed)).isEqualTo(new Case(seed).dive(FROM, TO, seed));
    }

    /** All else fixed: a change of the window changes the energy by as much as that of the whole, must rules apart. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theProgrammeOfAWindowCostsWhatTheRosterCosts(long seed) {
        Case each = new Case(seed);
        int[][] found = each.dive(0, DAYS, seed);
        if (found != null) {
            int[][] between = each.start.clone();
            for (int agent : SOME) {
                between[agent] = each.start[agent].clone();
                System.arraycopy(found[agent], FROM, between[agent], FROM, TO - FROM);
            }
            Pricer window = new Pricer(RowLp.ofWindow(each.board, SOME, Window.of(FROM, TO), each.start), each.rows);
            Pricer whole = new Pricer(RowLp.of(each.board), each.rows);
            if (window.energy(between) != Relaxation.NOTHING && whole.energy(between) != Relaxation.NOTHING) {
                assertThat(window.energy(between) - window.energy(each.start))
                        .isEqualTo(whole.energy(between) - whole.energy(each.start));
            }
        }
    }

    @Test
    void anInterruptedDiveEndsWithoutARoster() {
        Case each = new Case(1);
        try (WindowDive dive = new WindowDive(each.board, each.rows, SOME, Window.of(FROM, TO), each.start, 1, 1)) {
            assertThat(dive.advance(() -> true)).isNull();
            assertThat(dive.isDone()).isTrue();
        }
    }
}
