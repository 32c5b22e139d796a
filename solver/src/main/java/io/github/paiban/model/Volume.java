package io.github.paiban.model;

import java.time.LocalDate;

/**
 * How many contacts begin during an interval of a day.
 *
 * @param date the day
 * @param fromMinute begin, minutes from midnight; from 1440 on past midnight
 * @param toMinute end, exclusive, minutes from the same midnight
 * @param contacts expected contacts, 0 or more; a mean, so not always whole
 * @param group whom they reach: the queue and the shop; null there for any
 */
public record Volume(LocalDate date, int fromMinute, int toMinute, double contacts, Requirement.Group group) {
    public Volume {
        if (!(contacts >= 0 && contacts <= 1e9)) {
            throw new IllegalArgumentException(
                    "Volume " + contacts + " on " + date + " is not 0 to 1e9. Maybe leave the interval out.");
        }
        if (fromMinute < 0 || toMinute <= fromMinute || toMinute - fromMinute > 1440) {
            throw new IllegalArgumentException("Interval of minutes " + fromMinute + " to " + toMinute + " on " + date
                    + " is not within a day's length. Maybe add 1440 to an end past midnight.");
        }
    }

    /** Length of the interval. */
    public int minutes() {
        return toMinute - fromMinute;
    }

    /** Contacts that begin in a second. */
    public double perSecond() {
        return contacts / (60.0 * minutes());
    }
}
