package io.github.paiban.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A stretch of days, half-open.
 *
 * @param first the first day
 * @param end the day after the last
 */
public record Period(LocalDate first, LocalDate end) {
    /** The longest period accepted, in days: two years, as far ahead as rules are followed. */
    public static final int MAX_DAYS = 800;

    public Period {
        long days = ChronoUnit.DAYS.between(first, end);
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("Period from " + first + " to before " + end + " has " + days
                    + " days, not 1 to " + MAX_DAYS + ". Maybe the two dates are exchanged.");
        }
    }

    /** A calendar month. */
    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** How many days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, end);
    }

    /** The last day. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    /** The day with an index: 0 is the first; negative indexes lie before the period. */
    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** The index of a day: 0 for the first; negative before the period. */
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** Whether a day lies within. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && date.isBefore(end);
    }

    /** All days in order. */
    public Stream<LocalDate> dates() {
        return first.datesUntil(end);
    }
}
