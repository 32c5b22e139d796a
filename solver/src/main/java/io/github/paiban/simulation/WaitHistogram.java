package io.github.paiban.simulation;

/**
 * Counts of waits by length: to the second up to two minutes, then in steps of three per cent, up to about two days.
 * Quantiles are as exact as that. Not safe for use by several threads.
 */
final class WaitHistogram {
    static final int BINS = 341;

    private static final int FINE = 120;
    private static final double STEP = Math.log(1.03);

    private final long[] counts = new long[BINS];
    private long total;

    /** The bin of a wait in seconds. */
    static int bin(double wait) {
        if (wait < FINE) {
            return (int) wait;
        }
        return Math.min(BINS - 1, FINE + (int) (Math.log(wait / FINE) / STEP));
    }

    /** Adds counts of all bins. */
    void add(int[] more, int offset) {
        for (int bin = 0; bin < BINS; bin++) {
            counts[bin] += more[offset + bin];
            total += more[offset + bin];
        }
    }

    /** Whether nothing was counted. */
    boolean isEmpty() {
        return total == 0;
    }

    /** The wait that a share of all waits does not exceed, in seconds; interpolated within a bin. */
    double quantile(double share) {
        double wanted = share * total;
        long before = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (before + counts[bin] >= wanted && counts[bin] > 0) {
                double part = (wanted - before) / counts[bin];
                return edge(bin) + part * (edge(bin + 1) - edge(bin));
            }
            before += counts[bin];
        }
        return 0;
    }

    private static double edge(int bin) {
        return bin <= FINE ? bin : FINE * Math.exp((bin - FINE) * STEP);
    }
}
