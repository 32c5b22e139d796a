package io.github.paiban.quote;

import java.util.List;

/**
 * The volumes at which an offer covers its cost.
 *
 * @param ranges whole numbers of inquiries, in order, not touching each other
 * @param limit the largest volume looked at
 */
public record Earning(List<Range> ranges, long limit) {
    /**
     * Volumes from one to another.
     *
     * @param from the first at which nothing is lost
     * @param to the last, inclusive
     */
    public record Range(long from, long to) {}

    public Earning {
        ranges = List.copyOf(ranges);
    }

    /** Whether nothing is lost at any volume. */
    public boolean isAlways() {
        return ranges.equals(List.of(new Range(0, limit)));
    }

    /** Whether money is lost at every volume. */
    public boolean isNever() {
        return ranges.isEmpty();
    }

    /** Whether a volume covers its cost. */
    public boolean covers(long volume) {
        return ranges.stream().anyMatch(range -> range.from() <= volume && volume <= range.to());
    }
}
