package io.github.paiban.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts begin during an interval of a day.
 *
 * @param date the day
 * @param fromMinute begin, minutes from midnight; from 1440 on past midnight
 * @param toMinute end, exclusive, minutes from the same midnight
 * @param contacts expected contacts, 0 or more; a mean, so not always whole
 * @param group whom they reach: the queue and the shop; null there for any
 * @param band how far a forecast says they may differ; null where nothing says so
 */
public record Volume(
        LocalDate date,
        int fromMinute,
        int toMinute,
        double contacts,
        Requirement.Group group,
        @Nullable Band band) {
    /**
     * The band in which nine of ten such intervals lie.
     *
     * @param low contacts that one of twenty stays below
     * @param high contacts that one of twenty exceeds, at least {@code low}
     */
    public record Band(double low, double high) {
        public Band {
            if (!(low >= 0 && high >= low)) {
                throw new IllegalArgumentException(
                        "A band from " + low + " to " + high + " is none. Maybe exchange its ends.");
            }
        }

        /** The band of a part of the interval. */
        public Band times(double share) {
            return new Band(low * share, high * share);
        }
    }

    /** Contacts that nobody says a band of. */
    public Volume(LocalDate date, int fromMinute, int toMinute, double contacts, Requirement.Group group) {
        this(date, fromMinute, toMinute, contacts, group, null);
    }

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
