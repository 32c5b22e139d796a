package io.github.paiban.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The cells of a pattern in order, so that one is found without reading all. Immutable. */
final class PatternIndex {
    private static final int OFFSET_BITS = 20;
    private static final int AGENT_BITS = 40;
    private static final long OFFSET_MASK = (1L << (AGENT_BITS - OFFSET_BITS)) - 1;

    private final int first;
    private final int last;
    private final long[] keys;
    private final int[] coefficients;

    PatternIndex(int[] agents, int[] offsets, int[] duties, int[] coefficients) {
        this.first = IntStream.of(offsets).min().orElse(0);
        this.last = IntStream.of(offsets).max().orElse(0);
        long[] unsorted = new long[agents.length];
        Arrays.setAll(unsorted, i -> key(agents[i], offsets[i], duties[i]));
        int[] order = isSorted(unsorted) ? IntStream.range(0, agents.length).toArray() : order(unsorted);
        this.keys = IntStream.of(order).mapToLong(i -> unsorted[i]).toArray();
        this.coefficients = IntStream.of(order).map(i -> coefficients[i]).toArray();
    }

    private static boolean isSorted(long[] keys) {
        return IntStream.range(1, keys.length).allMatch(i -> keys[i - 1] < keys[i]);
    }

    private static int[] order(long[] keys) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long key(int agent, int offset, int duty) {
        return ((long) agent << AGENT_BITS) | ((long) (offset - first) << OFFSET_BITS) | duty;
    }

    /** Whether nothing counts. */
    boolean isEmpty() {
        return keys.length == 0;
    }

    /** The lowest offset. */
    int first() {
        return first;
    }

    /** The highest offset. */
    int last() {
        return last;
    }

    /** Tells each agent of whom a cell counts on an offset, once, in order. */
    void forEachAgent(int offset, IntConsumer told) {
        long before = -1;
        for (long key : keys) {
            long agent = key >>> AGENT_BITS;
            boolean isOn = ((key >>> OFFSET_BITS) & OFFSET_MASK) == offset - first;
            if (isOn && agent != before) {
                told.accept((int) agent);
                before = agent;
            }
        }
    }

    /** How much a cell counts; 0 where it does not. */
    int coefficient(int agent, int offset, int duty) {
        if (offset < first || offset > last) {
            return 0;
        }
        int at = Arrays.binarySearch(keys, key(agent, offset, duty));
        return at < 0 ? 0 : coefficients[at];
    }
}
