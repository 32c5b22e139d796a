package io.github.paiban.forecast;

import io.github.paiban.forecast.Surroundings.Marks;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sorts the days of a history: which follow the usual course and can teach it, and which do not. Gaps inside a day are
 * filled by the usual shape where the greater part of the day is known.
 */
final class Cleaning {
    /** A day without any contacts is closed where usually there are at least so many. */
    private static final double CLOSED_BELOW = 8;

    private final DayGrid grid;
    private final Marks marks;
    private final double[][] counts;
    private final DayState[] states;
    private int filledGaps;

    private Cleaning(DayGrid grid, Marks marks) {
        this.grid = grid;
        this.marks = marks;
        this.counts = new double[grid.days()][];
        this.states = new DayState[grid.days()];
    }

    /** Cleans a history. */
    static CleanHistory clean(DayGrid grid, Marks marks) {
        Cleaning cleaning = new Cleaning(grid, marks);
        cleaning.takeOutWhatIsMarked();
        cleaning.fillGaps();
        cleaning.closeEmptyDays();
        return new CleanHistory(grid, cleaning.counts, cleaning.states, cleaning.filledGaps);
    }

    private void takeOutWhatIsMarked() {
        for (int day = 0; day < grid.days(); day++) {
            counts[day] = grid.row(day);
            states[day] = grid.isKnown(day) ? DayState.USUAL : DayState.UNKNOWN;
            for (Event event : marks.on(grid.date(day))) {
                takeOut(event, day);
            }
            if (states[day] == DayState.USUAL && marks.find(grid.date(day)).isPresent()) {
                states[day] = DayState.SPECIAL;
            }
        }
    }

    private void takeOut(Event event, int day) {
        boolean misleads = event.kind() != Event.Kind.PROMOTION;
        if (misleads && event.span() == null && states[day] != DayState.UNKNOWN) {
            states[day] = event.kind() == Event.Kind.CLOSED ? DayState.CLOSED : DayState.OUTAGE;
        } else if (misleads || event.span() != null) {
            for (int slot = 0; slot < grid.slots(); slot++) {
                if (event.covers(slot * grid.minutes(), (slot + 1) * grid.minutes())) {
                    counts[day][slot] = Double.NaN;
                }
            }
        }
    }

    /** An interval that is missing where others of its kind are there is a gap; one that is never there is closed. */
    private void fillGaps() {
        double[][] shares = new double[2][grid.slots()];
        double[][] presence = new double[2][grid.slots()];
        learn(shares, presence);
        for (int day = 0; day < grid.days(); day++) {
            if (states[day] == DayState.USUAL || states[day] == DayState.SPECIAL) {
                int kind = weekend(day);
                fill(day, shares[kind], presence[kind]);
            }
        }
    }

    private void learn(double[][] shares, double[][] presence) {
        double[] days = new double[2];
        double[][] sums = new double[2][grid.slots()];
        for (int day = 0; day < grid.days(); day++) {
            if (states[day] != DayState.USUAL) {
                continue;
            }
            int kind = weekend(day);
            days[kind]++;
            for (int slot = 0; slot < grid.slots(); slot++) {
                if (!Double.isNaN(counts[day][slot])) {
                    presence[kind][slot]++;
                    sums[kind][slot] += counts[day][slot];
                }
            }
        }
        for (int kind = 0; kind < 2; kind++) {
            for (int slot = 0; slot < grid.slots(); slot++) {
                shares[kind][slot] = sums[kind][slot] / Math.max(1, presence[kind][slot]);
                presence[kind][slot] /= Math.max(1, days[kind]);
            }
        }
    }

    private void fill(int day, double[] shares, double[] presence) {
        double known = 0;
        double usual = 0;
        double all = 0;
        boolean gaps = false;
        for (int slot = 0; slot < grid.slots(); slot++) {
            boolean missing = Double.isNaN(counts[day][slot]);
            boolean expected = presence[slot] >= 0.5;
            all += expected ? shares[slot] : 0;
            known += missing ? 0 : counts[day][slot];
            usual += missing || !expected ? 0 : shares[slot];
            gaps |= missing && expected && shares[slot] > 0;
        }
        if (gaps && usual < 0.5 * all) {
            states[day] = DayState.OUTAGE;
            return;
        }
        filledGaps += gaps ? 1 : 0;
        double level = usual > 0 ? known / usual : 0;
        for (int slot = 0; slot < grid.slots(); slot++) {
            if (Double.isNaN(counts[day][slot])) {
                counts[day][slot] = presence[slot] >= 0.5 ? level * shares[slot] : 0;
            }
        }
    }

    private void closeEmptyDays() {
        double[] usual = new double[7];
        for (int weekday = 0; weekday < 7; weekday++) {
            int wanted = weekday;
            double[] totals = IntStream.range(0, grid.days())
                    .filter(day -> states[day] == DayState.USUAL
                            && grid.date(day).getDayOfWeek().getValue() - 1 == wanted)
                    .mapToDouble(day -> Arrays.stream(counts[day]).sum())
                    .filter(total -> total > 0)
                    .sorted()
                    .toArray();
            usual[weekday] = totals.length == 0 ? 0 : totals[totals.length / 2];
        }
        for (int day = 0; day < grid.days(); day++) {
            boolean counted = states[day] == DayState.USUAL || states[day] == DayState.SPECIAL;
            double expected = usual[grid.date(day).getDayOfWeek().getValue() - 1];
            if (counted
                    && expected >= CLOSED_BELOW
                    && Arrays.stream(counts[day]).sum() == 0) {
                states[day] = states[day] == DayState.SPECIAL ? DayState.SPECIAL : DayState.CLOSED;
            }
        }
    }

    private int weekend(int day) {
        return grid.date(day).getDayOfWeek().getValue() >= 6 ? 1 : 0;
    }
}
