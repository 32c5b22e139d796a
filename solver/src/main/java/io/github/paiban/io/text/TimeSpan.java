package io.github.paiban.io.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of time from one time of day to another, at most 24 hours long.
 *
 * @param fromMinute begin, minutes from midnight
 * @param toMinute end, exclusive, minutes from the same midnight; over 1440 past the next
 */
public record TimeSpan(int fromMinute, int toMinute) {
    private static final String DASHES = "-–—−~〜至到";

    public TimeSpan {
        if (fromMinute < 0 || toMinute <= fromMinute || toMinute - fromMinute > 1440) {
            throw new IllegalArgumentException("From minute " + fromMinute + " to " + toMinute
                    + " is no stretch within a day's length. Maybe add 1440 to an end past midnight.");
        }
    }

    /** The stretch between two times of day; an end not after the begin is that of the next day. */
    public static Optional<TimeSpan> between(int fromMinute, int toMinute) {
        int end = toMinute <= fromMinute ? toMinute + 1440 : toMinute;
        return end > fromMinute && end - fromMinute <= 1440
                ? Optional.of(new TimeSpan(fromMinute, end))
                : Optional.empty();
    }

    /** A stretch as in {@code 17:00-23:30}, {@code 22:00–06:00}, {@code 9点至17点半}; empty where it is none. */
    public static Optional<TimeSpan> find(String raw) {
        String text = Cleaning.brief(raw);
        for (int i = 1; i < text.length() - 1; i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) {
                return between(text.substring(0, i), afterDashes(text, i));
            }
        }
        return Optional.empty();
    }

    /** People also write {@code ——}. */
    private static String afterDashes(String text, int dash) {
        int begin = dash;
        while (begin < text.length() && DASHES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return text.substring(begin);
    }

    /** The stretch between two times of day as they are written; empty where one of them is none. */
    public static Optional<TimeSpan> between(String fromText, String toText) {
        OptionalInt from = TimesOfDay.find(fromText);
        OptionalInt to = TimesOfDay.find(toText);
        return from.isPresent() && to.isPresent() ? between(from.getAsInt(), to.getAsInt()) : Optional.empty();
    }
}
