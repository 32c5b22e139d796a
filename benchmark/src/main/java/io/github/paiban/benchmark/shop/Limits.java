package io.github.paiban.benchmark.shop;

import java.util.stream.IntStream;

/**
 * The limits of a month that rows of agents keep; the settings write the same numbers.
 *
 * @param calendar the days
 */
record Limits(Calendar calendar) {
    /** The most nights in a calendar week. */
    static final int NIGHTS_A_WEEK = 5;

    private static final int WEEK = 7;
    private static final int LONG_MONTH = 20;

    int leastRests() {
        return calendar.scaled(6);
    }

    int mostNights() {
        return calendar.scaled(13) + 1;
    }

    int mostHours() {
        return calendar.scaled(200);
    }

    int mostHoursPartTime() {
        return calendar.scaled(100);
    }

    int leastWholeDays() {
        return calendar.days() < LONG_MONTH ? 1 : 2;
    }

    /**
     * Whether a row keeps to them.
     *
     * @param nights the most nights
     * @param hours the most paid hours
     */
    boolean accept(Row row, int nights, int hours) {
        return row.count(Cell.OFF::equals) >= leastRests()
                && row.count(Cell::isNight) <= nights
                && row.paidMinutes() <= hours * 60
                && wholeDays(row) >= leastWholeDays()
                && hasQuietWeeks(row);
    }

    long wholeDays(Row row) {
        return row.days(Cell.OFF::equals)
                .filter(day -> !row.at(day - 1).isNight())
                .count();
    }

    private boolean hasQuietWeeks(Row row) {
        return IntStream.iterate(0, day -> day < calendar.days(), day -> day + WEEK)
                .noneMatch(monday -> nightsFrom(row, monday) > NIGHTS_A_WEEK);
    }

    private long nightsFrom(Row row, int monday) {
        return IntStream.range(monday, Math.min(monday + WEEK, calendar.days()))
                .filter(day -> row.at(day).isNight())
                .count();
    }
}
