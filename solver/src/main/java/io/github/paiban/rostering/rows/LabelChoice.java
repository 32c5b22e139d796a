package io.github.paiban.rostering.rows;

import java.util.Arrays;

/**
 * Chooses which labels of a day to keep: the same number for each count of days worked, the cheapest of each. Keeps
 * its arrays; not thread-safe.
 */
final class LabelChoice {
    private int[] kept = new int[64];
    private int count;
    private long[] sorted = new long[64];
    private int[] bucketSize = new int[32];
    private int[] bucketStart = new int[32];
    private int[] bucketNext = new int[32];
    private int[] ties = new int[32];
    private long[] threshold = new long[32];

    /** How many were chosen last. */
    int count() {
        return count;
    }

    /**
     * Indexes of the labels to keep, in rising order; the first {@link #count} entries.
     *
     * @param limit how many about
     * @param few how many each count of days worked gets at least
     */
    int[] choose(long[] costs, int[] worked, int size, int limit, int few) {
        int buckets = bucket(costs, worked, size);
        int quota = Math.max(few, limit / Math.max(1, buckets));
        if (kept.length < size) {
            kept = new int[size * 2];
        }
        setThresholds(quota);
        count = 0;
        for (int label = 0; label < size; label++) {
            int bucket = worked[label];
            boolean cheaper = costs[label] < threshold[bucket];
            if (cheaper || (costs[label] == threshold[bucket] && ties[bucket]-- > 0)) {
                kept[count++] = label;
            }
        }
        return kept;
    }

    /** Sorts the costs of each bucket into {@link #sorted}; returns how many buckets are not empty. */
    private int bucket(long[] costs, int[] worked, int size) {
        int most = 0;
        for (int label = 0; label < size; label++) {
            most = Math.max(most, worked[label]);
        }
        if (bucketSize.length < most + 1) {
            bucketSize = new int[most + 1];
            bucketStart = new int[most + 1];
            bucketNext = new int[most + 1];
            ties = new int[most + 1];
            threshold = new long[most + 1];
        }
        Arrays.fill(bucketSize, 0);
        for (int label = 0; label < size; label++) {
            bucketSize[worked[label]]++;
        }
        int buckets = 0;
        int start = 0;
        for (int b = 0; b < bucketSize.length; b++) {
            bucketStart[b] = start;
            start += bucketSize[b];
            buckets += bucketSize[b] > 0 ? 1 : 0;
        }
        sortWithin(costs, worked, size);
        return buckets;
    }

    private void sortWithin(long[] costs, int[] worked, int size) {
        if (sorted.length < size) {
            sorted = new long[size * 2];
        }
        System.arraycopy(bucketStart, 0, bucketNext, 0, bucketStart.length);
        for (int label = 0; label < size; label++) {
            sorted[bucketNext[worked[label]]++] = costs[label];
        }
        for (int b = 0; b < bucketSize.length; b++) {
            Arrays.sort(sorted, bucketStart[b], bucketStart[b] + bucketSize[b]);
        }
    }

    /** The dearest cost kept of each bucket, and how many labels of just that cost. */
    private void setThresholds(int quota) {
        for (int b = 0; b < bucketSize.length; b++) {
            int last = bucketStart[b] + Math.min(bucketSize[b], quota) - 1;
            threshold[b] = bucketSize[b] == 0 ? Long.MIN_VALUE : sorted[last];
            ties[b] = 0;
            for (int i = last; i >= bucketStart[b] && sorted[i] == threshold[b]; i--) {
                ties[b]++;
            }
        }
    }
}
