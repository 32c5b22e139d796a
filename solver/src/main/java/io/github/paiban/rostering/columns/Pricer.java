package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Finds the rows that are cheapest by given prices of sums, agent by agent. One instance serves one thread. */
final class Pricer {
    private final RowLp lp;
    private final Board board;
    private final Rows rows;
    private final long[] energies;
    private final int[] row;
    private final int[] counted;
    private int[] touched;
    private final long[] levels = new long[3];

    Pricer(RowLp lp, Rows rows) {
        this.lp = lp;
        this.board = lp.board;
        this.rows = rows;
        this.energies = new long[board.days * board.duties];
        this.row = new int[board.days];
        this.counted = new int[lp.costs.length];
        this.touched = new int[lp.costs.length];
    }

    /** About how many pairs of states one pricing of all rows looks at. */
    long work() {
        long work = 1;
        for (int agent : lp.agents) {
            work += rows.work(agent);
        }
        return work;
    }

    /** The rows. */
    Rows rows() {
        return rows;
    }

    /**
     * The least energy that any row of an agent has by given prices, or less where rules had to be left out; what every
     * row breaks at the level must is not in it. {@link Rows#BLOCKED} or more where the pins allow no row.
     *
     * @param prices what one more in its count costs, by sum
     * @param pins the duties that days are held to, by agent and day; none where free
     */
    long price(int agent, long[] prices, Pins pins) {
        layEnergies(agent, prices, pins);
        long least = rows.cheapest(agent, energies);
        return least >= Rows.BLOCKED ? least : least - board.energy.factor(0) * rows.leastMustOfRules(agent);
    }

    private void layEnergies(int agent, long[] prices, Pins pins) {
        for (int day = 0; day < board.days; day++) {
            for (int duty : board.choices[agent][day]) {
                int cell = day * board.duties + duty;
                energies[cell] = pins.allows(agent, day, duty)
                        ? board.lowerCellEnergy(agent, day, duty)
                                + sumEnergy(lp.touched[lp.places[agent]][cell], prices)
                        : Rows.BLOCKED;
            }
        }
    }

    private static long sumEnergy(int[] touches, long[] prices) {
        long energy = 0;
        for (int i = 0; i < touches.length; i += 2) {
            energy += prices[touches[i]] * touches[i + 1];
        }
        return energy;
    }

    /**
     * A row found by the last {@link #price}, as a column; null where it breaks must rules that had to be left out.
     *
     * @param slack how much above the least its energy may be
     */
    @Nullable Column column(int agent, long slack, RandomGenerator random) {
        rows.extract(row, slack, random);
        return columnOf(agent, row);
    }

    /** The cheapest row of an agent by given prices; null where there is none. */
    @Nullable Column cheapest(int agent, long[] prices, Pins pins, RandomGenerator random) {
        return price(agent, prices, pins) >= Rows.BLOCKED ? null : column(agent, 0, random);
    }

    /** A row as a column; null where it breaks more must rules than it has to. */
    @Nullable Column columnOf(int agent, int[] some) {
        board.rowCosts(agent, some, levels);
        if (levels[0] - mustOfSums(agent, some) > rows.leastMust(agent)) {
            return null;
        }
        int size = count(agent, some);
        int[] sums = new int[size];
        int[] counts = new int[size];
        int used = 0;
        for (int i = 0; i < size; i++) {
            int sum = touched[i];
            if (counted[sum] != 0) {
                sums[used] = sum;
                counts[used++] = counted[sum];
                counted[sum] = 0;
            }
        }
        long energy = board.energy.factor(1) * levels[1] + board.energy.factor(2) * levels[2] - sumsAlone(agent, some);
        return new Column(agent, some.clone(), energy, Arrays.copyOf(sums, used), Arrays.copyOf(counts, used));
    }

    /** What must rules cost that are sums of the programme. */
    private long mustOfSums(int agent, int[] some) {
        long must = 0;
        for (int k : lp.automata[lp.places[agent]]) {
            must += board.automatonLevels[agent][k] == 0 ? board.ruleCost(agent, k, some) : 0;
        }
        return must;
    }

    /** What the rules below must cost that are sums of the programme: they are paid for there. */
    private long sumsAlone(int agent, int[] some) {
        long energy = 0;
        for (int k : lp.automata[lp.places[agent]]) {
            energy += board.automatonLevels[agent][k] == 0
                    ? 0
                    : board.energy.factor(board.automatonLevels[agent][k]) * board.ruleCost(agent, k, some);
        }
        return energy;
    }

    /** The energy of the free rows of a roster and of all sums; {@link Relaxation#NOTHING} where a row is no column. */
    long energy(int[][] grid) {
        int[] values = lp.bases.clone();
        long energy = 0;
        for (int agent : lp.agents) {
            Column column = columnOf(agent, grid[agent]);
            if (column == null) {
                return Relaxation.NOTHING;
            }
            energy += column.energy();
            for (int i = 0; i < column.sums().length; i++) {
                values[column.sums()[i]] += column.counts()[i];
            }
        }
        for (int sum = 0; sum < values.length; sum++) {
            energy += lp.costs[sum].at(values[sum]);
        }
        return energy;
    }

    private int count(int agent, int[] some) {
        int[][] cells = lp.touched[lp.places[agent]];
        int size = 0;
        for (int day = 0; day < board.days; day++) {
            int[] touches = cells[day * board.duties + some[day]];
            for (int i = 0; i < touches.length; i += 2) {
                int sum = touches[i];
                if (counted[sum] == 0) {
                    touched = size < touched.length ? touched : Arrays.copyOf(touched, 2 * size + 8);
                    touched[size++] = sum;
                }
                counted[sum] += touches[i + 1];
            }
        }
        return size;
    }
}
