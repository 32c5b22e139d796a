package io.github.paiban.headcount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Fewer people than this cannot do, by arithmetic.
 *
 * @param people so many at least
 * @param reason which arithmetic binds
 * @param minutes people-minutes that have to be there over the month
 * @param perPerson minutes that one of the team can be there at most, on average
 * @param peak most people that the targets ask for at once, taken alone: the busiest time
 * @param peakDate the day of it; null without contacts
 * @param peakMinute when it begins, minutes from midnight
 */
public record Bound(
        int people,
        Reason reason,
        double minutes,
        double perPerson,
        int peak,
        @Nullable LocalDate peakDate,
        int peakMinute) {
    /** What binds. */
    public enum Reason {
        /** The hours of the month, as few of them as the target allows. */
        HOURS,
        /** The pure work of contacts and tickets. */
        WORK,
        /** The busiest day: nobody has more than one shift on it. */
        DAY
    }
}
