package io.github.paiban.rostering.board;

import io.github.paiban.rules.RowAutomaton;
import java.util.Arrays;

/**
 * Several automata of one agent as one, in tables that fill as they are used: states are numbered day by day as they
 * are first met, and what a duty makes of them is worked out once. Not thread-safe.
 */
public final class ProductTable {
    private static final int UNKNOWN = -1;

    private final RowAutomaton[] automata;
    private final long[] factors;
    private final long[] start;
    private final int duties;
    private final StateNumbers[] numbers;
    /** By day, by state × duties + duty: the state of the next day, or {@link #UNKNOWN}. */
    private final int[][] nexts;
    /** By day, by state × duties + duty: the energy. */
    private final long[][] costs;
    /** By state of the row's end: the energy, or {@link #UNKNOWN}. */
    private long[] endCosts = {};

    private final long[] scratch;
    private int states;

    public ProductTable(RowAutomaton[] automata, long[] factors, long[] start, int days, int duties) {
        this.automata = automata;
        this.factors = factors;
        this.start = start;
        this.duties = duties;
        this.numbers = new StateNumbers[days + 1];
        this.nexts = new int[days][];
        this.costs = new long[days][];
        this.scratch = new long[automata.length];
        forget();
    }

    /** How many states are held. */
    public int states() {
        return states;
    }

    /** Forgets everything; numbers given before are void. */
    public void forget() {
        states = 0;
        endCosts = new long[0];
        Arrays.fill(numbers, null);
        for (int day = 0; day < nexts.length; day++) {
            nexts[day] = new int[0];
            costs[day] = new long[0];
        }
    }

    /** The number of the state at the start of the period. */
    public int start() {
        return number(0, start);
    }

    /** The number of the state after a day. */
    public int next(int day, int state, int duty) {
        int[] known = nexts[day];
        int slot = state * duties + duty;
        if (slot < known.length && known[slot] != UNKNOWN) {
            return known[slot];
        }
        return workOut(day, state, duty, slot);
    }

    /** The energy of a day; only after {@link #next} was asked for the same. */
    public long cost(int day, int state, int duty) {
        return costs[day][state * duties + duty];
    }

    /** The energy of the row's end. */
    public long endCost(int state) {
        if (state < endCosts.length && endCosts[state] != UNKNOWN) {
            return endCosts[state];
        }
        int before = endCosts.length;
        if (state >= before) {
            endCosts = Arrays.copyOf(endCosts, Math.max(64, (state + 1) * 2));
            Arrays.fill(endCosts, before, endCosts.length, UNKNOWN);
        }
        long energy = 0;
        for (int k = 0; k < automata.length; k++) {
            energy += factors[k] * automata[k].endCost(numbers[nexts.length].value(state, k));
        }
        endCosts[state] = energy;
        return energy;
    }

    private int workOut(int day, int state, int duty, int slot) {
        makeRoom(day, slot);
        StateNumbers here = numbers[day];
        long energy = 0;
        for (int k = 0; k < automata.length; k++) {
            long value = here.value(state, k);
            energy += factors[k] * automata[k].cost(value, day, duty);
            scratch[k] = automata[k].step(value, day, duty);
        }
        costs[day][slot] = energy;
        nexts[day][slot] = number(day + 1, scratch);
        return nexts[day][slot];
    }

    private void makeRoom(int day, int slot) {
        int before = nexts[day].length;
        if (slot >= before) {
            int room = Math.max(64 * duties, (slot + 1) * 2);
            nexts[day] = Arrays.copyOf(nexts[day], room);
            costs[day] = Arrays.copyOf(costs[day], room);
            Arrays.fill(nexts[day], before, room, UNKNOWN);
        }
    }

    private int number(int day, long[] values) {
        StateNumbers there = numbers[day];
        if (there == null) {
            there = new StateNumbers(automata.length);
            numbers[day] = there;
        }
        int before = there.size();
        int number = there.number(values);
        states += there.size() - before;
        return number;
    }
}
