package io.github.paiban.forecast;

import java.time.LocalDate;

/** The figures that explain a day's total: weekday, place in the month, and with a history of years the season. */
final class DayFeatures {
    private static final int WEEKDAYS = 7;
    private static final int MONTH = 6;
    private static final int YEAR = 4;
    private static final int DAYS_FOR_MONTHS = 35;
    private static final int DAYS_FOR_YEARS = 550;

    private final int width;
    private final boolean months;
    private final boolean years;

    /**
     * Features as far as a history can tell them apart.
     *
     * @param days how long it is
     */
    DayFeatures(int days) {
        this.months = days >= DAYS_FOR_MONTHS;
        this.years = days >= DAYS_FOR_YEARS;
        this.width = 1 + WEEKDAYS + (months ? MONTH : 0) + (years ? YEAR : 0);
    }

    /** How strongly each is held back: the month's place more than the weekday. */
    double[] penalties() {
        double[] penalties = new double[width];
        penalties[0] = 1e-6;
        for (int i = 1; i < width; i++) {
            penalties[i] = i <= WEEKDAYS ? 0.3 : 2;
        }
        for (int i = 3; months && i <= MONTH; i++) {
            penalties[WEEKDAYS + i] = 4;
        }
        return penalties;
    }

    /** The figures of a day. */
    double[] row(LocalDate date) {
        double[] row = new double[width];
        row[0] = 1;
        row[date.getDayOfWeek().getValue()] = 1;
        int next = 1 + WEEKDAYS;
        if (months) {
            int length = date.lengthOfMonth();
            double angle = 2 * Math.PI * (date.getDayOfMonth() - 0.5) / length;
            row[next++] = Math.cos(angle);
            row[next++] = Math.sin(angle);
            row[next++] = Math.cos(2 * angle);
            row[next++] = Math.sin(2 * angle);
            row[next++] = date.getDayOfMonth() <= 2 ? 1 : 0;
            row[next++] = date.getDayOfMonth() >= length - 1 ? 1 : 0;
        }
        if (years) {
            double angle = 2 * Math.PI * date.getDayOfYear() / 365.25;
            row[next++] = Math.cos(angle);
            row[next++] = Math.sin(angle);
            row[next++] = Math.cos(2 * angle);
            row[next] = Math.sin(2 * angle);
        }
        return row;
    }
}
