package io.github.paiban.rostering.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All columns found so far, each once. Not thread-safe. */
final class Pool {
    private final List<Column> columns = new ArrayList<>();
    private final Set<Key> known = new HashSet<>();

    private record Key(int agent, int hash, int[] row) {
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

    /** Forgets all columns but the given ones. */
    void keep(List<Column> some) {
        List<Column> kept = List.copyOf(some);
        columns.clear();
        known.clear();
        kept.forEach(this::add);
    }
}
