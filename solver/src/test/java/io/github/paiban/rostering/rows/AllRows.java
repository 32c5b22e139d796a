package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.RowAutomaton;

/** Tries all duties of a window of days of one agent: slow, and plain enough to be believed. */
final class AllRows {
    /** Where every row has a blocked cell. */
    static final long NONE = Long.MAX_VALUE;

    private final Board board;
    private final int agent;
    private final RowAutomaton[] automata;
    private final boolean[] counts;
    private final long[] energies;
    private int[] row = {};
    private int from;
    private int to;

    /**
     * Rows of an agent.
     *
     * @param withSums whether rules that only add up count as well
     * @param energies of the cells, by day × duties + duty
     */
    AllRows(Board board, int agent, boolean withSums, long[] energies) {
        this.board = board;
        this.agent = agent;
        this.automata = board.automata[agent];
        this.counts = new boolean[automata.length];
        for (int k = 0; k < automata.length; k++) {
            counts[k] = withSums || !automata[k].isSum();
        }
        this.energies = energies;
    }

    /** The least energy of any row, must rules of the row included, those of its cells not. */
    long cheapest() {
        return cheapest(new int[board.days], 0, board.days);
    }

    /** The least energy that a row can have if only a window of it changes; cells outside cost nothing. */
    long cheapest(int[] someRow, int windowFrom, int windowTo) {
        row = someRow.clone();
        from = windowFrom;
        to = windowTo;
        return search(0, board.startStates[agent], 0);
    }

    /** The energy of a row; cells outside the window cost nothing. */
    long energy(int[] someRow, int windowFrom, int windowTo) {
        row = someRow;
        long energy = cheapest(someRow, 0, 0);
        for (int day = windowFrom; day < windowTo; day++) {
            energy += energies[day * board.duties + someRow[day]];
        }
        return energy;
    }

    /** How many must rules an energy stands for; cells must cost less than half a must unit together. */
    static long must(Board board, long energy) {
        long unit = board.energy.factor(0);
        return Math.floorDiv(energy + unit / 2, unit);
    }

    private long search(int day, long[] states, long energy) {
        if (day == board.days) {
            return energy + ends(states);
        }
        if (day < from || day >= to) {
            return search(day + 1, after(states, day, row[day]), energy + cost(states, day, row[day]));
        }
        long least = NONE;
        for (int duty : board.choices[agent][day]) {
            long cell = energies[day * board.duties + duty];
            if (cell < Rows.BLOCKED) {
                long next = energy + cell + cost(states, day, duty);
                least = Math.min(least, search(day + 1, after(states, day, duty), next));
            }
        }
        return least;
    }

    private long[] after(long[] states, int day, int duty) {
        long[] after = new long[states.length];
        for (int k = 0; k < after.length; k++) {
            after[k] = automata[k].step(states[k], day, duty);
        }
        return after;
    }

    private long cost(long[] states, int day, int duty) {
        long energy = 0;
        for (int k = 0; k < states.length; k++) {
            energy += counts[k] ? unit(k) * automata[k].cost(states[k], day, duty) : 0;
        }
        return energy;
    }

    private long ends(long[] states) {
        long energy = 0;
        for (int k = 0; k < states.length; k++) {
            energy += counts[k] ? unit(k) * automata[k].endCost(states[k]) : 0;
        }
        return energy;
    }

    private long unit(int automaton) {
        return board.energy.factor(board.automatonLevels[agent][automaton]);
    }
}
