package io.github.paiban.rules;

/** What a count costs. Immutable, cheap to read, never negative. */
@FunctionalInterface
public interface Curve {
    /** The cost of a count; counts may be negative where cells count negatively. */
    long at(int count);

    /**
     * Linear cost on both sides of a target range; convex.
     *
     * @param least the smallest count without cost
     * @param most the largest count without cost; {@link Integer#MAX_VALUE} for none
     * @param under cost of each one below
     * @param over cost of each one above
     */
    static Curve between(int least, int most, long under, long over) {
        return count -> count < least ? (least - count) * under : count > most ? (count - most) * over : 0;
    }
}
