package io.github.paiban.rostering.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All columns found so far, each once. Not thread-safe. */
final class Pool {
    private final List<Column> columns = new ArrayList<>();
    private final Set<Key> known = new HashSet<>();

    private static final class Key {
        final int agent;
        final int hash;
        final int[] row;

        Key(int agent, int hash, int[] row) {
            this.agent = agent;
            this.hash = hash;
            this.row = row;
        }

        static Key of(Column column) {
            return new Key(column.agent(), 31 * column.agent() + Arrays.hashCode(column.row()), column.row());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && agent == key.agent && Arrays.equals(row, key.row);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Adds a column; whether it was new. */
    boolean add(Column column) {
        if (!known.add(Key.of(column))) {
            return false;
        }
        columns.add(column);
        return true;
    }

    List<Column> columns() {
        return columns;
    }

    /** Of each agent's columns those with the least energy by given prices of sums. */
    List<Column> best(int[] agents, long[] prices, int each) {
        Map<Integer, List<Rated>> byAgent = new HashMap<>();
        for (Column column : columns) {
            byAgent.computeIfAbsent(column.agent(), none -> new ArrayList<>()).add(Rated.of(column, prices));
        }
        List<Column> best = new ArrayList<>();
        for (int agent : agents) {
            List<Rated> mine = byAgent.getOrDefault(agent, List.of());
            mine.stream()
                    .sorted(Comparator.comparingLong(Rated::energy))
                    .limit(each)
                    .forEach(rated -> best.add(rated.column));
        }
        return best;
    }

    private record Rated(Column column, long energy) {
        static Rated of(Column column, long[] prices) {
            long energy = column.energy();
            for (int i = 0; i < column.sums().length; i++) {
                energy += prices[column.sums()[i]] * column.counts()[i];
            }
            return new Rated(column, energy);
        }
    }

    /** Forgets all columns but the given ones. */
    void keep(List<Column> some) {
        List<Column> kept = List.copyOf(some);
        columns.clear();
        known.clear();
        kept.forEach(this::add);
    }
}
