package io.github.paiban.rostering.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some automata of one agent as one automaton with the fewest states, in tables: states are numbered from 0 on each day,
 * and two states of a day with the same future are one. Immutable.
 */
final class Factor {
    private final int[] sizes;
    private final int[] @Nullable [][] next;
    private final long[] @Nullable [][] costs;
    private final long[] ends;
    private final int start;
    private final int[][] alike;

    private Factor(
            int[] sizes,
            int[] @Nullable [][] next,
            long[] @Nullable [][] costs,
            long[] ends,
            int start,
            int[][] alike) {
        this.sizes = sizes;
        this.next = next;
        this.costs = costs;
        this.ends = ends;
        this.start = start;
        this.alike = alike;
    }

    /** How many states there are before each day, and after the last. */
    int[] sizes() {
        return sizes;
    }

    /** By day, duty and state, the state before the next day, or the size there where the duty is impossible; null for duties
     * that the cell cannot take. */
    int[] @Nullable [][] next() {
        return next;
    }

    /** By day, duty and state, the energy; null where all are 0. */
    long[] @Nullable [][] costs() {
        return costs;
    }

    /** Energy of the row's end by state. */
    long[] ends() {
        return ends;
    }

    /** The state before the first day; below 0 where no row is possible. */
    int start() {
        return start;
    }

    /** No states at all. */
    static final Factor NONE = new Factor(new int[1], new int[0][][], new long[0][][], new long[0], -1, new int[0][]);

    /** Where a duty leads from each state; the duty is one that the agent's cell can take. */
    int[] next(int day, int duty) {
        return Objects.requireNonNull(next[day][duty]);
    }

    /** The energy of a duty from a state. */
    long cost(int day, int duty, int state) {
        long[] some = costs[day][duty];
        return some == null ? 0 : some[state];
    }

    /** Duties of a day with the same number lead to the same and cost the same from every state. */
    int alike(int day, int duty) {
        return alike[day][duty];
    }

    /** A factor whose equal tables are the same object. */
    static Factor of(int[] sizes, int[] @Nullable [][] next, long[] @Nullable [][] costs, long[] ends, int start) {
        Map<Table, Table> tables = new HashMap<>();
        int[][] alike = new int[next.length][];
        for (int day = 0; day < next.length; day++) {
            alike[day] = new int[next[day].length];
            for (int duty = 0; duty < next[day].length; duty++) {
                Table table = new Table(next[day][duty], costs[day][duty], tables.size());
                Table same = tables.computeIfAbsent(table, Function.identity());
                next[day][duty] = same.next;
                costs[day][duty] = same.costs;
                alike[day][duty] = same.number;
            }
        }
        return new Factor(sizes, next, costs, ends, start, alike);
    }

    private static final class Table {
        final int @Nullable [] next;
        final long @Nullable [] costs;
        final int number;

        Table(int @Nullable [] next, long @Nullable [] costs, int number) {
            this.next = next;
            this.costs = costs;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Table table && Arrays.equals(next, table.next) && Arrays.equals(costs, table.costs);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(next) + Arrays.hashCode(costs);
        }
    }

    /** The most states on any day. */
    int mostStates() {
        int most = 0;
        for (int size : sizes) {
            most = Math.max(most, size);
        }
        return most;
    }
}
