package io.github.paiban.rules;

import java.util.Comparator;

/**
 * The cost of a roster in each level; lower is better, and levels are compared in order.
 *
 * @param must cost of broken must rules; 0 when legal
 * @param should cost at the level should
 * @param prefer cost at the level prefer
 */
public record Score(long must, long should, long prefer) implements Comparable<Score> {
    /** No cost at all. */
    public static final Score ZERO = new Score(0, 0, 0);

    private static final Comparator<Score> BY_LEVEL = Comparator.comparingLong(Score::must)
            .thenComparingLong(Score::should)
            .thenComparingLong(Score::prefer);

    /** A cost at one level. */
    public static Score of(Level level, long cost) {
        return switch (level) {
            case MUST -> new Score(cost, 0, 0);
            case SHOULD -> new Score(0, cost, 0);
            case PREFER -> new Score(0, 0, cost);
        };
    }

    /** The sum. */
    public Score plus(Score other) {
        return new Score(must + other.must, should + other.should, prefer + other.prefer);
    }

    /** The difference. */
    public Score minus(Score other) {
        return new Score(must - other.must, should - other.should, prefer - other.prefer);
    }

    /** The cost at a level. */
    public long at(Level level) {
        return switch (level) {
            case MUST -> must;
            case SHOULD -> should;
            case PREFER -> prefer;
        };
    }

    /** Whether no must rule is broken. */
    public boolean isLegal() {
        return must == 0;
    }

    @Override
    public int compareTo(Score other) {
        return BY_LEVEL.compare(this, other);
    }

    /** As in {@code 0must/120should/35prefer}. */
    @Override
    public String toString() {
        return must + "must/" + should + "should/" + prefer + "prefer";
    }
}
