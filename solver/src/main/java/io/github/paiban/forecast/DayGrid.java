package io.github.paiban.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Contacts by day and interval, days in a row from the first one on. Immutable.
 *
 * <p>An interval that nobody counted is {@code NaN}, which is not the same as one without contacts.
 */
public final class DayGrid {
    private static final int DAY = 1440;

    private final LocalDate first;
    private final int minutes;
    private final double[][] counts;

    private DayGrid(LocalDate first, int minutes, double[][] counts) {
        this.first = first;
        this.minutes = minutes;
        this.counts = counts;
    }

    /**
     * A grid.
     *
     * @param first the first day
     * @param minutes length of an interval; a divisor of 1440
     * @param counts contacts of each day, interval by interval from midnight on: 0 or more, or NaN where unknown
     * @throws IllegalArgumentException where a day has another number of intervals, or a count is negative or infinite
     */
    public static DayGrid of(LocalDate first, int minutes, double[][] counts) {
        if (minutes < 1 || DAY % minutes != 0) {
            throw new IllegalArgumentException(
                    "Intervals of " + minutes + " minutes do not fill a day. Maybe use 15, 30 or 60.");
        }
        double[][] copy = new double[counts.length][];
        for (int day = 0; day < counts.length; day++) {
            copy[day] = counts[day].clone();
            check(copy[day], first.plusDays(day), DAY / minutes);
        }
        return new DayGrid(first, minutes, copy);
    }

    private static void check(double[] row, LocalDate date, int slots) {
        if (row.length != slots) {
            throw new IllegalArgumentException(date + " has " + row.length + " intervals, not " + slots + ".");
        }
        for (double count : row) {
            if (count < 0 || Double.isInfinite(count)) {
                throw new IllegalArgumentException(
                        "Contacts " + count + " on " + date + " are not 0 or more. Maybe use NaN for unknown ones.");
            }
        }
    }

    /** The first day. */
    public LocalDate first() {
        return first;
    }

    /** The day after the last. */
    public LocalDate end() {
        return first.plusDays(counts.length);
    }

    /** How many days. */
    public int days() {
        return counts.length;
    }

    /** How many intervals a day has. */
    public int slots() {
        return DAY / minutes;
    }

    /** Length of an interval in minutes. */
    public int minutes() {
        return minutes;
    }

    /** The date of a day by its index. */
    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** The index of a date; outside the grid below 0 or from {@link #days} on. */
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** Contacts of an interval; NaN where unknown. */
    public double count(int day, int slot) {
        return counts[day][slot];
    }

    /** Contacts of a day, interval by interval. */
    public double[] row(int day) {
        return counts[day].clone();
    }

    /** Contacts of a day as far as they are known. */
    public double total(int day) {
        double sum = 0;
        for (double count : counts[day]) {
            sum += Double.isNaN(count) ? 0 : count;
        }
        return sum;
    }

    /** Whether any interval of a day is known. */
    public boolean isKnown(int day) {
        for (double count : counts[day]) {
            if (!Double.isNaN(count)) {
                return true;
            }
        }
        return false;
    }

    /** The days before a date. */
    public DayGrid until(LocalDate end) {
        int days = Math.clamp(ChronoUnit.DAYS.between(first, end), 0, counts.length);
        return new DayGrid(first, minutes, Arrays.copyOf(counts, days));
    }
}
