package io.github.paiban.benchmark.shop;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days of a generated month: it begins on 1 June 2026, a Monday, after four weeks of history. Days are numbered from
 * 0; history has negative numbers.
 *
 * @param days how many days there are to roster, 14 to 62
 */
record Calendar(int days) {
    /** Days of history. */
    static final int HISTORY = 28;

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final int FEWEST = 14;
    private static final int MOST = 62;
    private static final int USUAL = 30;
    private static final int PROMOTION_BEGIN = 15;
    private static final int PROMOTION_DAYS = 3;

    Calendar {
        if (days < FEWEST || days > MOST) {
            throw new IllegalArgumentException("A month of " + days + " days is not " + FEWEST + " to " + MOST + ".");
        }
    }

    LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    DayOfWeek weekday(int day) {
        return date(day).getDayOfWeek();
    }

    boolean isWeekend(int day) {
        return weekday(day).getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** The first day of the promotion: 16 June, or three days before the end of a short month. */
    int promotion() {
        return Math.min(PROMOTION_BEGIN, days - PROMOTION_DAYS);
    }

    boolean isPromotion(int day) {
        return day >= promotion() && day < promotion() + PROMOTION_DAYS;
    }

    /** What a number for thirty days becomes for this month, rounded down. */
    int scaled(int forThirtyDays) {
        return forThirtyDays * days / USUAL;
    }
}
