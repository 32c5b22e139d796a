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
 * @param shifts shifts that have to be worked over the month, in parts of people; 0 where that is not known
 * @param daysPerPerson days that one of the team can work at most, on average
 * @param peak most people that the targets ask for at once, taken alone: the busiest time
 * @param peakDate the day of it; null without contacts
 * @param peakMinute when it begins, minutes from midnight
 */
public record Bound(
        int people,
        Reason reason,
        double minutes,
        double perPerson,
        double shifts,
        double daysPerPerson,
        int peak,
        @Nullable LocalDate peakDate,
        int peakMinute) {
    /** What binds. */
    public enum Reason {
        /** The hours of the month, as few of them as the target allows. */
        HOURS,
        /** The pure work of contacts and tickets. */
        WORK,
        /** The shifts of the month: people come and go only as shifts do. */
        SHIFTS,
        /** The busiest day: nobody has more than one shift on it. */
        DAY
    }

    /** The same where a roster of fewer people was confirmed: simulation is kinder than the queueing model at times. */
    Bound atMost(int confirmed) {
        return new Bound(
                Math.min(people, confirmed),
                reason,
                minutes,
                perPerson,
                shifts,
                daysPerPerson,
                peak,
                peakDate,
                peakMinute);
    }
}
