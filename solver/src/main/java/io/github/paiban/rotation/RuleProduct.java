package io.github.paiban.rotation;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The automata of several rules read side by side. */
final class RuleProduct {
    private final RowAutomaton[] automata;
    private final int[] ranks;
    private final int each;

    /** The states of all automata. */
    static final class State {
        private final long[] parts;
        private final int hash;

        State(long[] parts) {
            this.parts = parts;
            this.hash = Arrays.hashCode(parts);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State state && Arrays.equals(parts, state.parts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * Rules for the first agent of a frame.
     *
     * @param each by how many costs are multiplied
     */
    RuleProduct(Frame frame, List<RowRule> rules, int each) {
        this.each = each;
        this.automata = rules.stream().map(rule -> rule.automaton(frame, 0)).toArray(RowAutomaton[]::new);
        this.ranks = rules.stream().mapToInt(rule -> rule.head().level().rank()).toArray();
    }

    State initial() {
        return new State(
                Arrays.stream(automata).mapToLong(RowAutomaton::initial).toArray());
    }

    /** The state after a day, whatever it breaks. */
    State step(State state, int day, int duty) {
        long[] next = new long[automata.length];
        for (int i = 0; i < automata.length; i++) {
            next[i] = automata[i].plain(automata[i].step(state.parts[i], day, duty));
        }
        return new State(next);
    }

    /** The state after a day; null where a must rule is broken. */
    @Nullable State findNext(State state, int day, int duty) {
        long[] next = new long[automata.length];
        for (int i = 0; i < automata.length; i++) {
            if (ranks[i] == 0 && automata[i].cost(state.parts[i], day, duty) > 0) {
                return null;
            }
            next[i] = automata[i].plain(automata[i].step(state.parts[i], day, duty));
        }
        return new State(next);
    }

    /** What a day costs at a level all who pass it in a round. */
    long cost(Level level, State state, int day, int duty) {
        long cost = 0;
        for (int i = 0; i < automata.length; i++) {
            cost += ranks[i] == level.rank() ? automata[i].cost(state.parts[i], day, duty) : 0;
        }
        return each * cost;
    }
}
