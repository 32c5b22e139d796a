package io.github.paiban.simulation;

/**
 * Days cut into intervals of equal length. Times are seconds from midnight before the first day; every day has 24 hours.
 *
 * @param days how many days, 1 or more
 * @param intervalMinutes length of an interval; divides a day evenly
 */
public record TimeGrid(int days, int intervalMinutes) {
    static final int DAY_MINUTES = 1440;
    static final double DAY_SECONDS = 86_400;

    public TimeGrid {
        if (days < 1 || intervalMinutes < 1 || DAY_MINUTES % intervalMinutes != 0) {
            throw new IllegalArgumentException(days + " days in intervals of " + intervalMinutes
                    + " minutes. Maybe use an interval that divides a day, such as 30.");
        }
    }

    /** Intervals of one day. */
    public int perDay() {
        return DAY_MINUTES / intervalMinutes;
    }

    /** Intervals of all days. */
    public int intervals() {
        return days * perDay();
    }

    /** Length of an interval in seconds. */
    public double seconds() {
        return 60.0 * intervalMinutes;
    }

    /** The end of the last day, in seconds. */
    public double end() {
        return days * DAY_SECONDS;
    }

    /** The interval in which a time lies; the last one for any time after the last day. */
    int interval(double time) {
        return Math.min((int) (time / seconds()), intervals() - 1);
    }

    /** The day in which a time lies; the last one for any time after it. */
    int day(double time) {
        return Math.min((int) (time / DAY_SECONDS), days - 1);
    }
}
