package io.github.paiban.rostering.board;

import java.util.Arrays;

/** Numbers tuples of states from 0 in the order they are first met. Not thread-safe. */
public final class StateNumbers {
    private final int width;
    private long[] values;
    private int[] table = new int[32];
    private int size;

    public StateNumbers(int width) {
        this.width = width;
        this.values = new long[16 * Math.max(1, width)];
        Arrays.fill(table, -1);
    }

    public int size() {
        return size;
    }

    /** One state of a tuple. */
    public long value(int number, int index) {
        return values[number * width + index];
    }

    /** The number of a tuple; a new one where it was not met before. */
    public int number(long[] tuple) {
        int mask = table.length - 1;
        int slot = hash(tuple, 0) & mask;
        while (table[slot] >= 0) {
            if (isEqual(table[slot], tuple)) {
                return table[slot];
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = size;
        if ((size + 1) * width > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        System.arraycopy(tuple, 0, values, size * width, width);
        int number = size++;
        if (size * 2 > table.length) {
            enlarge();
        }
        return number;
    }

    private boolean isEqual(int number, long[] tuple) {
        int base = number * width;
        for (int k = 0; k < width; k++) {
            if (values[base + k] != tuple[k]) {
                return false;
            }
        }
        return true;
    }

    private int hash(long[] from, int base) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int k = 0; k < width; k++) {
            hash = (hash ^ from[base + k]) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }

    private void enlarge() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(values, number * width) & mask;
            while (table[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number;
        }
    }
}
