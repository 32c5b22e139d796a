package io.github.paiban.doctor;

import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Values without a gap.
 *
 * @param least the least
 * @param most the most; below {@code least} where there is none
 */
record Range(long least, long most) {
    private static final long WIDEST = 1_000_000;

    /** The values between two bounds that are fine; empty where they have gaps or are too many to look at. */
    static Optional<Range> find(long from, long to, LongPredicate isFine) {
        if (to - from > WIDEST) {
            return Optional.empty();
        }
        long least = from;
        while (least <= to && !isFine.test(least)) {
            least++;
        }
        long most = to;
        while (most >= least && !isFine.test(most)) {
            most--;
        }
        for (long value = least; value <= most; value++) {
            if (!isFine.test(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Range(least, most));
    }

    /** Whether no value is fine. */
    boolean isEmpty() {
        return most < least;
    }
}
