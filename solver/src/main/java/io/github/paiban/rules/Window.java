package io.github.paiban.rules;

import java.time.DayOfWeek;

/** Stretches of days over which something is summed: the whole period, calendar weeks from Monday, calendar months. */
public enum Window {
    /** The period as a whole; history does not count. */
    PERIOD,
    /** Calendar weeks from Monday to Sunday; the first may begin in the history, the last may end after the period. */
    WEEK,
    /** Calendar months; the first may begin in the history, the last may end after the period. */
    MONTH;

    /** Whether a window begins on a day. */
    public boolean beginsOn(Frame frame, int day) {
        return switch (this) {
            case PERIOD -> day == 0;
            case WEEK -> frame.weekday(day) == DayOfWeek.MONDAY;
            case MONTH -> frame.date(day).getDayOfMonth() == 1;
        };
    }

    /** Whether a window ends on a day. */
    public boolean endsOn(Frame frame, int day) {
        return this == PERIOD ? day == frame.days() - 1 : beginsOn(frame, day + 1);
    }

    /** The first day of the window that a day lies in; may be negative. */
    public int begin(Frame frame, int day) {
        return switch (this) {
            case PERIOD -> 0;
            case WEEK -> day - (frame.weekday(day).getValue() - 1);
            case MONTH -> day - (frame.date(day).getDayOfMonth() - 1);
        };
    }
}
