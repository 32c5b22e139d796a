package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.rows.Rows;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Finds the rows that are cheapest by given prices of tallies, agent by agent. One instance serves one thread. */
final class Pricer {
    private final Board board;
    private final Rows rows;
    private final long[] energies;
    private final int[] row;
    private final int[] counted;
    private int[] touched;
    private final long[] levels = new long[3];

    Pricer(Board board, Rows rows) {
        this.board = board;
        this.rows = rows;
        this.energies = new long[board.days * board.duties];
        this.row = new int[board.days];
        this.counted = new int[board.tallies.size];
        this.touched = new int[board.tallies.size];
    }

    /** The rows. */
    Rows rows() {
        return rows;
    }

    /**
     * The least energy that any row of an agent has by given prices, or less where rules had to be left out;
     * {@link Rows#BLOCKED} or more where the pins allow no row.
     *
     * @param prices what one more in its count costs, by tally
     * @param pins the duties that days are held to, by agent and day; none where free
     */
    long price(int agent, long[] prices, Pins pins) {
        layEnergies(agent, prices, pins);
        return rows.cheapest(agent, energies);
    }

    private void layEnergies(int agent, long[] prices, Pins pins) {
        for (int day = 0; day < board.days; day++) {
            for (int duty : board.choices[agent][day]) {
                int cell = day * board.duties + duty;
                energies[cell] = pins.allows(agent, day, duty)
                        ? board.lowerCellEnergy(agent, day, duty) + tallyEnergy(agent, cell, prices)
                        : Rows.BLOCKED;
            }
        }
    }

    private long tallyEnergy(int agent, int cell, long[] prices) {
        int[] touches = board.tallies.touchedBy(agent * board.days * board.duties + cell);
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

    /** A row as a column; null where it breaks more must rules than it has to. */
    @Nullable Column columnOf(int agent, int[] some) {
        board.rowCosts(agent, some, levels);
        if (levels[0] > rows.leastMust(agent)) {
            return null;
        }
        int size = count(agent, some);
        int[] tallies = new int[size];
        int[] counts = new int[size];
        int used = 0;
        for (int i = 0; i < size; i++) {
            int tally = touched[i];
            if (counted[tally] != 0) {
                tallies[used] = tally;
                counts[used++] = counted[tally];
                counted[tally] = 0;
            }
        }
        long energy = Energy.factor(1) * levels[1] + Energy.factor(2) * levels[2];
        return new Column(agent, some.clone(), energy, Arrays.copyOf(tallies, used), Arrays.copyOf(counts, used));
    }

    private int count(int agent, int[] some) {
        int size = 0;
        for (int day = 0; day < board.days; day++) {
            int[] touches = board.tallies.touchedBy((agent * board.days + day) * board.duties + some[day]);
            for (int i = 0; i < touches.length; i += 2) {
                int tally = touches[i];
                if (counted[tally] == 0) {
                    touched = size < touched.length ? touched : Arrays.copyOf(touched, 2 * size + 8);
                    touched[size++] = tally;
                }
                counted[tally] += touches[i + 1];
            }
        }
        return size;
    }
}
