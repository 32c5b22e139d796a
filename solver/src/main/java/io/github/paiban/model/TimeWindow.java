package io.github.paiban.model;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When an agent can work at all on some weekdays.
 *
 * @param weekdays the days it speaks of
 * @param earliestMinute no shift may begin before, minutes from midnight
 * @param latestMinute no shift may end after, minutes from midnight; over 1440 for the small hours of the next day
 */
public record TimeWindow(Set<DayOfWeek> weekdays, int earliestMinute, int latestMinute) {
    public TimeWindow {
        if (weekdays.isEmpty() || earliestMinute < 0 || latestMinute <= earliestMinute) {
            throw new IllegalArgumentException("Time window " + earliestMinute + " to " + latestMinute + " minutes on "
                    + weekdays + " holds no time. Maybe the end should be after midnight: add 1440.");
        }
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    }

    /** Whether a shift with these minutes fits on a weekday; days it does not speak of always fit. */
    public boolean fits(DayOfWeek weekday, int startMinute, int endMinute) {
        return !weekdays.contains(weekday) || (startMinute >= earliestMinute && endMinute <= latestMinute);
    }
}
