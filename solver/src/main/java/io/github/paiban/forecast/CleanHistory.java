package io.github.paiban.forecast;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** A history whose days are sorted and whose gaps are filled. The end is where the forecast stands. */
final class CleanHistory {
    /** Weekdays are open as they were of late, in so many weeks. */
    private static final int WEEKS_OF_LATE = 8;

    private final DayGrid grid;
    private final double[][] counts;
    private final DayState[] states;
    private final int filledGaps;
    private final int[] usual;
    private final double[] totals;
    private final boolean[] open = new boolean[7];

    CleanHistory(DayGrid grid, double[][] counts, DayState[] states, int filledGaps) {
        this.grid = grid;
        this.counts = counts;
        this.states = states;
        this.filledGaps = filledGaps;
        this.totals = new double[grid.days()];
        for (int day = 0; day < grid.days(); day++) {
            for (double count : counts[day]) {
                totals[day] += Double.isNaN(count) ? 0 : count;
            }
        }
        this.usual = IntStream.range(0, grid.days())
                .filter(day -> states[day] == DayState.USUAL)
                .toArray();
        for (int weekday = 0; weekday < 7; weekday++) {
            open[weekday] = wasOpen(weekday);
        }
    }

    private boolean wasOpen(int weekday) {
        int there = 0;
        int asked = 0;
        for (int day = grid.days() - 1; day >= 0 && asked < WEEKS_OF_LATE; day--) {
            boolean counts = states[day] != DayState.SPECIAL && states[day] != DayState.OUTAGE;
            if (weekday(day) == weekday && counts) {
                asked++;
                there += states[day] == DayState.USUAL ? 1 : 0;
            }
        }
        return 2 * there >= asked && there > 0;
    }

    /** The days that teach the usual course, in order. */
    int[] usual() {
        return usual;
    }

    /** Whether the shop is open on a weekday, Monday being 0. */
    boolean isOpen(int weekday) {
        return open[weekday];
    }

    /** How many days had gaps that are filled. */
    int filledGaps() {
        return filledGaps;
    }

    DayState state(int day) {
        return states[day];
    }

    /** Contacts of an interval. */
    double count(int day, int slot) {
        return counts[day][slot];
    }

    /** Contacts of a day. */
    double total(int day) {
        return totals[day];
    }

    /** Monday is 0. Days may lie behind the end. */
    int weekday(int day) {
        return grid.date(day).getDayOfWeek().getValue() - 1;
    }

    LocalDate date(int day) {
        return grid.date(day);
    }

    /** Where the forecast stands: the index of the day after the last known. */
    int end() {
        return grid.days();
    }

    int slots() {
        return grid.slots();
    }

    /** The grid behind it. */
    DayGrid grid() {
        return grid;
    }

    /** How much a day of so many days ago weighs. */
    double weight(int day, double halfLife) {
        return Math.pow(0.5, (end() - day) / halfLife);
    }
}
