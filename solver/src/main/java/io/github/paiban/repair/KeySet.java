package io.github.paiban.repair;

import java.util.Arrays;

/** A set of numbers other than 0, by open addressing. Not thread-safe. */
final class KeySet {
    private long[] slots = new long[1 << 12];
    private int size;

    /** Adds a number; says whether it was new. */
    boolean add(long key) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(key);
    }

    private boolean put(long key) {
        int mask = slots.length - 1;
        int slot = Long.hashCode(key) & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = key;
        size++;
        return true;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        size = 0;
        Arrays.stream(before).filter(key -> key != 0).forEach(this::put);
    }
}
