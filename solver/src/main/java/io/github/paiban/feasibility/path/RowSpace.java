package io.github.paiban.feasibility.path;

import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rows of one agent that break none of some rules, as paths through the states of the rules' automata side by side.
 * Immutable.
 */
public final class RowSpace {
    private final RowAutomaton[] automata;
    private final long[] starts;
    private final boolean[][] open;

    /**
     * Rows that may hold certain duties.
     *
     * @param terms rules with a memory
     * @param open whether a duty may stand on a day, by day and duty
     */
    public RowSpace(List<RowTerm> terms, boolean[][] open) {
        this.automata = terms.stream().map(RowTerm::automaton).toArray(RowAutomaton[]::new);
        this.starts = terms.stream().mapToLong(RowTerm::start).toArray();
        this.open = open;
    }

    /** The rows of an agent that break none of some rules; a free day is leave where leave is approved, and else
     * a rest. */
    public static RowSpace of(Frame frame, int agent, List<RowTerm> terms) {
        boolean[][] open = openCells(frame, agent, terms);
        return new RowSpace(
                terms.stream().filter(term -> !term.automaton().isMemoryless()).toList(), open);
    }

    /** Which cells the rules without a memory leave open, by day and duty. */
    public static boolean[][] openCells(Frame frame, int agent, List<RowTerm> terms) {
        boolean[][] open = new boolean[frame.days()][frame.duties().size()];
        for (int day = 0; day < open.length; day++) {
            Arrays.fill(open[day], true);
            open[day][Duties.OFF] = !frame.isOnLeave(agent, day);
            open[day][Duties.LEAVE] = frame.isOnLeave(agent, day);
            for (RowTerm term : terms) {
                if (term.automaton().isMemoryless()) {
                    closeCells(term, day, open[day]);
                }
            }
        }
        return open;
    }

    private static void closeCells(RowTerm term, int day, boolean[] open) {
        for (int duty = 0; duty < open.length; duty++) {
            open[duty] &= term.automaton().cost(term.start(), day, duty) == 0;
        }
    }

    /** The states of all rules together. */
    static final class State {
        private final long[] parts;

        State(long[] parts) {
            this.parts = parts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State state && Arrays.equals(parts, state.parts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(parts);
        }
    }

    int days() {
        return open.length;
    }

    int duties() {
        return open[0].length;
    }

    State start() {
        return new State(starts);
    }

    /** The state after a day; null where a rule is broken. */
    @Nullable State findNext(State state, int day, int duty) {
        if (!open[day][duty]) {
            return null;
        }
        long[] next = new long[automata.length];
        for (int i = 0; i < automata.length; i++) {
            if (automata[i].cost(state.parts[i], day, duty) > 0) {
                return null;
            }
            next[i] = automata[i].step(state.parts[i], day, duty);
        }
        return new State(next);
    }

    /** Whether a row may end in a state. */
    boolean mayEnd(State state) {
        for (int i = 0; i < automata.length; i++) {
            if (automata[i].endCost(state.parts[i]) > 0) {
                return false;
            }
        }
        return true;
    }
}
