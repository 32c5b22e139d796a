package io.github.paiban.rostering.board;

import io.github.paiban.rules.RowAutomaton;
import java.util.Arrays;

/** Several automata of one agent as one: steps from a table that others may use as well, start and end its own. */
public final class ProductTable {
    private static final long UNKNOWN = -1;

    private final StepTable steps;
    private final RowAutomaton[] automata;
    private final long[] factors;
    private final int start;
    /** By state of the row's end: the energy, or {@link #UNKNOWN}. */
    private long[] endCosts = {};

    ProductTable(StepTable steps, RowAutomaton[] automata, long[] factors, long[] start) {
        this.steps = steps;
        this.automata = automata;
        this.factors = factors;
        this.start = steps.number(0, start);
    }

    /** The number of the state at the start of the period. */
    public int start() {
        return start;
    }

    /** The number of the state after a day. */
    public int next(int day, int state, int duty) {
        return steps.next(day, state, duty);
    }

    /** The energy of a day; only after {@link #next} was asked for the same. */
    public long cost(int day, int state, int duty) {
        return steps.cost(day, state, duty);
    }

    /** The energy of the row's end. */
    public long endCost(int state) {
        return state < endCosts.length && endCosts[state] != UNKNOWN ? endCosts[state] : workOut(state);
    }

    private long workOut(int state) {
        int before = endCosts.length;
        if (state >= before) {
            endCosts = Arrays.copyOf(endCosts, Math.max(64, (state + 1) * 2));
            Arrays.fill(endCosts, before, endCosts.length, UNKNOWN);
        }
        long energy = 0;
        for (int k = 0; k < automata.length; k++) {
            energy += factors[k] * automata[k].endCost(steps.endState(state, k));
        }
        endCosts[state] = energy;
        return energy;
    }
}
