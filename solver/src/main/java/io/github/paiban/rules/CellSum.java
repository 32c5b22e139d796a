package io.github.paiban.rules;

/**
 * Cells of one row that add up and must come to no less and no more than limits.
 *
 * @param from the first day, in the period
 * @param to the last day, inclusive
 * @param base what adds up already, from before the period
 * @param least the least that is allowed
 * @param most the most that is allowed, at least {@code base}; {@link Long#MAX_VALUE} for no limit
 * @param unit how far from the limits counts as one
 * @param amount what each cell adds
 */
public record CellSum(int from, int to, long base, long least, long most, int unit, Amount amount) {
    /** What a cell adds. */
    @FunctionalInterface
    public interface Amount {
        /** What a duty on a day adds, 0 or more. */
        int at(int day, int duty);
    }

    public CellSum {
        if (from < 0 || to < from || most < base || unit < 1) {
            throw new IllegalArgumentException("Days " + from + " to " + to + " from " + base + " to " + most
                    + " in units of " + unit + " are no sum.");
        }
    }
}
