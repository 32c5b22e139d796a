package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.ProductTable;
import io.github.paiban.rostering.board.RowMachines;
import io.github.paiban.rules.Duties;
import java.util.Arrays;

/**
 * Finds the best duties for one agent in a window of days, the row outside the window and all other agents fixed: a
 * shortest path over days whose labels carry the states of all the agent's automata (see {@link RowMachines}).
 *
 * <p>Labels with equal states are one (the cheaper survives), labels that cannot beat the row as it stands are cut by
 * the cheapest cells still to come, and each day keeps a limited number of labels, shared out evenly by how many days
 * they work, so that hard-working labels do not crowd out the others. Within the limit the result is exact.
 *
 * <p>One instance serves one thread; it keeps its arrays between calls and allocates nothing once they are large
 * enough.
 */
final class RowProgramme {
    private static final int FEW = 8;
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final Board board;
    private final int limit;
    private final LabelLayer current;
    private final LabelLayer next;
    private final long[] toCome;
    /** By day of the window, by kept label: where it came from and what it did. */
    private int[][] parents;

    private int[][] choices;
    private final RowMachines machines;
    private final int[] states;
    private final int[] prefix;
    private long bestCost;
    private int bestLabel;

    /**
     * A programme over a board.
     *
     * @param limit how many labels a day keeps
     */
    RowProgramme(Board board, int limit) {
        this.board = board;
        this.limit = limit;
        int mostProducts = Arrays.stream(board.groups)
                .mapToInt(groups -> groups.length)
                .max()
                .orElse(0);
        current = new LabelLayer(mostProducts);
        next = new LabelLayer(mostProducts);
        machines = new RowMachines(board);
        toCome = new long[board.days + 1];
        parents = new int[board.days][];
        choices = new int[board.days][];
        states = new int[mostProducts];
        prefix = new int[mostProducts];
    }

    /**
     * Changes the row to the best found.
     *
     * @param agent whose row
     * @param row the row, all cells set; cells inside the window are overwritten
     * @param from first day of the window
     * @param to day after the window
     * @param energies cost of each cell of the window by day × duties + duty, tallies and rules without memory together
     * @return whether the row changed
     */
    boolean improve(int agent, int[] row, int from, int to, long[] energies) {
        ProductTable[] automata = machines.products(agent);
        foldPrefix(automata, row, from);
        sumToCome(agent, from, to, energies);
        bestCost = costAsItStands(agent, automata, row, from, to, energies);
        bestLabel = -1;
        current.start(automata.length, prefix);
        for (int day = from; day < to; day++) {
            extend(agent, automata, day, energies);
            next.keep(limit, FEW);
            parents[day] = store(parents[day], next.parents(), next.size());
            choices[day] = store(choices[day], next.choices(), next.size());
            current.swap(next);
        }
        for (int label = 0; label < current.size(); label++) {
            finish(automata, row, to, label);
        }
        return writeBest(row, from, to);
    }

    private void foldPrefix(ProductTable[] automata, int[] row, int from) {
        for (int k = 0; k < automata.length; k++) {
            int state = automata[k].start();
            for (int day = 0; day < from; day++) {
                state = automata[k].next(day, state, row[day]);
            }
            prefix[k] = state;
        }
    }

    private void sumToCome(int agent, int from, int to, long[] energies) {
        toCome[to] = 0;
        for (int day = to - 1; day >= from; day--) {
            long least = Long.MAX_VALUE;
            for (int duty : board.choices[agent][day]) {
                least = Math.min(least, energies[day * board.duties + duty]);
            }
            toCome[day] = toCome[day + 1] + least;
        }
    }

    private long costAsItStands(int agent, ProductTable[] automata, int[] row, int from, int to, long[] energies) {
        long cost = 0;
        for (int day = from; day < to; day++) {
            if (!board.allows(agent, day, row[day])) {
                return UNBOUNDED;
            }
            cost += energies[day * board.duties + row[day]];
        }
        System.arraycopy(prefix, 0, states, 0, automata.length);
        return cost + foldTail(automata, row, from, UNBOUNDED);
    }

    /** Cost of the automata from a day to the row's end, from {@link #states}; stops early beyond a bound. */
    private long foldTail(ProductTable[] automata, int[] row, int from, long bound) {
        long cost = 0;
        for (int k = 0; k < automata.length; k++) {
            ProductTable automaton = automata[k];
            int state = states[k];
            for (int day = from; day < row.length && cost < bound; day++) {
                int after = automaton.next(day, state, row[day]);
                cost += automaton.cost(day, state, row[day]);
                state = after;
            }
            if (cost >= bound) {
                return cost;
            }
            cost += automaton.endCost(state);
        }
        return cost;
    }

    private void extend(int agent, ProductTable[] automata, int day, long[] energies) {
        next.clear(automata.length);
        for (int label = 0; label < current.size(); label++) {
            for (int duty : board.choices[agent][day]) {
                long cost = current.cost(label) + energies[day * board.duties + duty];
                long bound = bestCost - toCome[day + 1];
                for (int k = 0; k < automata.length && cost < bound; k++) {
                    int state = current.state(label, k);
                    states[k] = automata[k].next(day, state, duty);
                    cost += automata[k].cost(day, state, duty);
                }
                if (cost < bound) {
                    next.offer(states, cost, label, duty, current.worked(label) + (Duties.isWork(duty) ? 1 : 0));
                }
            }
        }
    }

    private void finish(ProductTable[] automata, int[] row, int to, int label) {
        long cost = current.cost(label);
        if (cost >= bestCost) {
            return;
        }
        current.copyStates(label, states);
        cost += foldTail(automata, row, to, bestCost - cost);
        if (cost < bestCost) {
            bestCost = cost;
            bestLabel = label;
        }
    }

    private boolean writeBest(int[] row, int from, int to) {
        if (bestLabel < 0) {
            return false;
        }
        int label = bestLabel;
        for (int day = to - 1; day >= from; day--) {
            row[day] = choices[day][label];
            label = parents[day][label];
        }
        return true;
    }

    private static int[] store(int[] into, int[] values, int size) {
        int[] room = into != null && into.length >= size ? into : new int[Math.max(size, 64)];
        System.arraycopy(values, 0, room, 0, size);
        return room;
    }
}
