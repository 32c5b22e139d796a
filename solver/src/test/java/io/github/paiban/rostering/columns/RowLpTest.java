package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paiban.RandomMonths;
import io.github.paiban.SampleRules;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows and sums together cost what the roster costs. */
class RowLpTest {
    /** What {@link SumCosts} charges for a must unit. */
    static final long MUST = 1L << 20;

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static Board board(long seed) {
        return new Board(Terms.of(
                seed % 2 == 0
                        ? RandomMonths.small(seed, 4, 7)
                        : new RosterProblem(RandomMonths.month(seed), SampleRules.tradeRules())));
    }

    private static int[][] leastIllegalRows(Board board, Rows rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] grid = new int[board.agents][board.days];
        for (int agent = 0; agent < board.agents; agent++) {
            long[] energies =
                    random.longs((long) board.days * board.duties, 0, 9_000).toArray();
            assumeThat(rows.cheapest(agent, energies)).isLessThan(Rows.BLOCKED);
            rows.extract(grid[agent], 0, random);
        }
        return grid;
    }

    /** The cost of the sums and rows, without the must rules of rows and without tallies that nobody counts in. */
    private static long expected(Board board, int[][] grid) {
        Standing standing = new Standing(board, grid);
        long energy = board.energy.of(Level.SHOULD, standing.score().should())
                + standing.score().prefer();
        for (int tally = 0; tally < board.tallies.size; tally++) {
            int level = board.tallies.levels[tally];
            if (board.tallies.agents[tally].length == 0) {
                energy -= level == 0 ? 0 : board.energy.factor(level) * standing.tallyCost(tally);
            } else if (level == 0) {
                energy += MUST * standing.tallyCost(tally);
            }
        }
        return energy;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rowsAndSumsCostWhatTheRosterCosts(long seed) {
        Board board = board(seed);
        Rows rows = Rows.of(board);
        Pricer pricer = new Pricer(RowLp.of(board), rows);
        for (int i = 0; i < 5; i++) {
            int[][] grid = leastIllegalRows(board, rows, 10 * seed + i);
            assertThat(pricer.energy(grid)).isEqualTo(expected(board, grid));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsAddUpToTheWhole(long seed) {
        Board board = board(seed);
        Rows rows = Rows.of(board);
        int[][] grid = leastIllegalRows(board, rows, seed);
        long sum = 0;
        List<int[]> parts = Parts.of(board);
        for (int[] agents : parts) {
            RowLp part = RowLp.of(board, agents, new int[board.agents][board.days]);
            assertThat(part.isClosed()).isTrue();
            sum += new Pricer(part, rows).energy(grid);
        }
        assertThat(sum).isEqualTo(new Pricer(RowLp.of(board), rows).energy(grid));
        assertThat(parts.stream().flatMapToInt(Arrays::stream).sorted().toArray())
                .isEqualTo(RowLp.of(board).agents);
    }

    /** Others fixed: a change of the free rows changes the energy by as much as that of the whole. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withOthersFixedTheDifferencesAreThoseOfTheWhole(long seed) {
        Board board = board(seed);
        Rows rows = Rows.of(board);
        int[][] before = leastIllegalRows(board, rows, seed);
        int[][] after = before.clone();
        after[1] = leastIllegalRows(board, rows, seed + 1)[1];
        RowLp alone = RowLp.of(board, new int[] {1}, before);
        Pricer pricer = new Pricer(alone, rows);
        Pricer whole = new Pricer(RowLp.of(board), rows);
        assertThat(pricer.energy(after) - pricer.energy(before)).isEqualTo(whole.energy(after) - whole.energy(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCheapestRowsByPricesCostTheirEnergyAndTheirSumsByPrices(long seed) {
        Board board = board(seed);
        RowLp lp = RowLp.of(board);
        Pricer pricer = new Pricer(lp, Rows.of(board));
        SplittableRandom random = new SplittableRandom(seed);
        long[] prices = random.longs(lp.costs.length, -300, 300).toArray();
        Pins none = new Pins(board.agents, board.days);
        for (int agent = 0; agent < board.agents; agent++) {
            long least = pricer.price(agent, prices, none);
            assumeThat(least).isLessThan(Rows.BLOCKED);
            Column column = Objects.requireNonNull(pricer.column(agent, 0, random));
            assertThat(priced(column, prices)).isEqualTo(least);
        }
    }

    private static long priced(Column column, long[] prices) {
        long energy = column.energy();
        for (int i = 0; i < column.sums().length; i++) {
            energy += prices[column.sums()[i]] * column.counts()[i];
        }
        return energy;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pricedRowsKeepToThePins(long seed) {
        Board board = board(seed);
        RowLp lp = RowLp.of(board);
        Rows rows = Rows.of(board);
        Pricer pricer = new Pricer(lp, rows);
        int[][] grid = leastIllegalRows(board, rows, seed);
        SplittableRandom random = new SplittableRandom(seed);
        Pins pins = new Pins(board.agents, board.days);
        for (int day = 0; day < board.days; day += 2) {
            pins.pin(0, day, grid[0][day]);
        }
        long[] prices = random.longs(lp.costs.length, -300, 300).toArray();
        assertThat(pricer.price(0, prices, pins)).isLessThan(Rows.BLOCKED);
        Column column = Objects.requireNonNull(pricer.column(0, 0, random));
        assertThat(pins.allow(column)).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSumsAreCountedWithoutLayingThemOut(long seed) {
        Board board = board(seed);
        int[] some = {0, board.agents - 1};

        assertThat(RowLp.sums(board, some))
                .isEqualTo(
                        RowLp.of(board, some, new int[board.agents][board.days]).sums());
    }
}
