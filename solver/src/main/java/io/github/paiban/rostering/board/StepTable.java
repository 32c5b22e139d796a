package io.github.paiban.rostering.board;

import io.github.paiban.rules.RowAutomaton;
import java.util.Arrays;

/**
 * The steps of several automata run as one, in tables that fill as they are used: states are numbered day by day as they
 * are first met, and what a duty makes of them is worked out once. Serves all agents whose automata are alike. Not
 * thread-safe.
 */
final class StepTable {
    private static final int UNKNOWN = -1;

    private final RowAutomaton[] automata;
    private final long[] factors;
    private final int duties;
    private final StateNumbers[] numbers;
    /** By day, by state × duties + duty: the state of the next day, or {@link #UNKNOWN}. */
    private final int[][] nexts;
    /** By day, by state × duties + duty: the energy. */
    private final long[][] costs;

    private final long[] scratch;
    private int states;

    StepTable(RowAutomaton[] automata, long[] factors, int days, int duties) {
        this.automata = automata;
        this.factors = factors;
        this.duties = duties;
        this.numbers = new StateNumbers[days + 1];
        this.nexts = new int[days][0];
        this.costs = new long[days][0];
        this.scratch = new long[automata.length];
    }

    /** How many states are held. */
    int states() {
        return states;
    }

    /** The number of the state after a day. */
    int next(int day, int state, int duty) {
        int[] known = nexts[day];
        int slot = state * duties + duty;
        if (slot < known.length && known[slot] != UNKNOWN) {
            return known[slot];
        }
        return workOut(day, state, duty, slot);
    }

    /** The energy of a day; only after {@link #next} was asked for the same. */
    long cost(int day, int state, int duty) {
        return costs[day][state * duties + duty];
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

    /** The state of one automaton within a state of the row's end. */
    long endState(int state, int automaton) {
        return numbers[nexts.length].value(state, automaton);
    }

    /** The number of a state, given as those of the automata. */
    int number(int day, long[] values) {
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
