package io.github.paiban.io.table;

import io.github.paiban.io.text.TimeSpan;
import java.util.Locale;

/** Times of day as they are written in files. */
public final class TimeText {
    private TimeText() {}

    /** A time as in {@code 09:00}; past midnight as in {@code 25:30}. */
    public static String show(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    /** A stretch as in {@code 17:00-23:30}. */
    public static String show(TimeSpan span) {
        return show(span.fromMinute()) + "-" + show(span.toMinute());
    }
}
