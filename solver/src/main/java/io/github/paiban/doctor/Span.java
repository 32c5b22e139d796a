package io.github.paiban.doctor;

import io.github.paiban.rules.Tally;

/**
 * Days of a month that are looked at alone. What lies before them may have gone in any way that the demands allow, and what
 * comes after is left open: what cannot be kept within them cannot be kept at all.
 *
 * @param from index of the first day
 * @param to index of the last day
 * @param days how many days the month has
 */
record Span(int from, int to, int days) {
    Span {
        if (from < 0 || to < from || to >= days) {
            throw new IllegalArgumentException("Days " + from + " to " + to + " of " + days + " are none.");
        }
    }

    /** All of a month. */
    static Span all(int days) {
        return new Span(0, days - 1, days);
    }

    boolean isAll() {
        return from == 0 && to == days - 1;
    }

    /** Whether the month ends with it. */
    boolean endsMonth() {
        return to == days - 1;
    }

    /** Whether all that a count counts lies within. */
    boolean holds(Tally tally) {
        return isAll() || (tally.firstDay() >= from && tally.lastDay() <= to);
    }
}
