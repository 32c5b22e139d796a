package io.github.paiban.rules;

import java.util.List;

/**
 * A row rule at work for one agent: reads duties day by day, remembers a state, and charges where something breaks.
 *
 * <p>Equal states have equal futures: whatever follows, cost and end cost are the same. States are never negative.
 * Instances are immutable and safe for use by several threads. The search calls {@link #step} and {@link #cost}
 * millions of times a second, so they must not allocate.
 *
 * <p>Days before the period are folded in first, in order, as far back as they are known without a gap and at most
 * {@link Frame#HISTORY_DAYS} days; what they break is not charged.
 */
public interface RowAutomaton {
    /** The state where nothing is known of the days before. */
    long initial();

    /**
     * The state after a day.
     *
     * @param state the state before the day
     * @param day index of the day; negative for history
     * @param duty index of the duty, as numbered by the {@link Frame}
     */
    long step(long state, int day, int duty);

    /** What a day costs: the breach it completes times the rule's weight; 0 where nothing breaks. */
    long cost(long state, int day, int duty);

    /**
     * A state that costs the same whatever follows, and forgets what only words need, as by how much a run is too long
     * already. Rows without end have finitely many of these.
     */
    default long plain(long state) {
        return state;
    }

    /** What the row's end costs. */
    default long endCost(long state) {
        return 0;
    }

    /** Whether the state never changes, so that each cell costs the same whatever stands around it. */
    default boolean isMemoryless() {
        return false;
    }

    /**
     * Whether the rule only adds up: each cell adds to the state the same amount whatever the state is, days cost
     * nothing, and all is charged at the row's end. Such a rule can be priced like a tally.
     */
    default boolean isSum() {
        return false;
    }

    /**
     * The rule said as sums: a row of the period costs nothing just where each of them lies within its limits. Empty where
     * the rule cannot be said so.
     *
     * @param start the state at the start of the period
     */
    default List<CellSum> sums(long start) {
        return List.of();
    }

    /**
     * Automata with equal likenesses make the same steps at the same costs, on all days; only their rows' ends may
     * differ. The search shares tables between agents by it. By default nothing is like another.
     */
    default Object likeness() {
        return this;
    }

    /** The breach that {@link #cost} charges; called only where that is over 0. */
    Breakage breakage(long state, int day, int duty);

    /** The breach that {@link #endCost} charges; called only where that is over 0. */
    default Breakage endBreakage(long state) {
        throw new IllegalStateException("This rule charges nothing at the row's end.");
    }
}
