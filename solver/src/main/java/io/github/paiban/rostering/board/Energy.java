package io.github.paiban.rostering.board;

import io.github.paiban.rules.Level;

/**
 * One number for a cost in three levels, for the search to walk by. The factors lie so far apart that, as the
 * temperature falls, the levels freeze one after the other. Which roster is best is never decided by it, but by the
 * levels in order.
 */
public final class Energy {
    /** Energy of one unit by level rank. */
    private static final long[] FACTOR = {1L << 34, 1L << 10, 1L};

    private Energy() {}

    /** Energy of one unit at a level, by its rank. */
    public static long factor(int rank) {
        return FACTOR[rank];
    }

    /** A cost at a level as energy. */
    public static long of(Level level, long cost) {
        return FACTOR[level.rank()] * cost;
    }

    public static long of(long[] costByLevel) {
        return FACTOR[0] * costByLevel[0] + FACTOR[1] * costByLevel[1] + FACTOR[2] * costByLevel[2];
    }
}
