package io.github.paiban.rostering;

import java.util.Arrays;

/** The last worsenings of a walk that broke no more must rules: they tell at which temperature annealing begins. */
final class WorseningSample {
    private static final int ROOM = 256;

    private final long[] changes = new long[ROOM];
    private long count;

    void add(long change) {
        if (change < Energy.FACTOR[0]) {
            changes[(int) (count++ % ROOM)] = change;
        }
    }

    /** The median of the last worsenings; 0 where there were none. */
    long median() {
        int size = (int) Math.min(count, ROOM);
        long[] sorted = Arrays.copyOf(changes, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[size / 2];
    }
}
