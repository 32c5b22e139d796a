package io.github.paiban.io.folder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days that a line of demand speaks of: one date, or weekdays.
 *
 * @param date the date; null where weekdays are meant
 * @param weekdays the weekdays; empty where a date is meant
 */
record DayChoice(@Nullable LocalDate date, Set<DayOfWeek> weekdays) {
    /** How many days it may mean: the fewer, the more special, and the more special line counts. A date is 0. */
    int rank() {
        return weekdays.size();
    }

    /** Whether a day is meant. */
    boolean means(LocalDate day) {
        return date == null ? weekdays.contains(day.getDayOfWeek()) : date.equals(day);
    }
}
