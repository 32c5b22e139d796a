package io.github.paiban.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Past forecasts beside what came: what bands are made of. */
final class Errors {
    private static final int LEAST_DAYS = 5;

    private final List<Day> days = new ArrayList<>();

    /** A day that was forecast, and what came; NaN where unknown. */
    private static final class Day {
        private final int window;
        private final double[] expected;
        private final double[] actual;

        Day(int window, double[] expected, double[] actual) {
            this.window = window;
            this.expected = expected;
            this.actual = actual;
        }

        int window() {
            return window;
        }
    }

    void add(int window, double[] expected, double[] actual) {
        days.add(new Day(window, expected, actual));
    }

    /** Days compared. */
    int size() {
        return days.size();
    }

    /** The bands that these errors give. */
    Bands bands() {
        return bandsWithout(-1);
    }

    private Bands bandsWithout(int window) {
        List<Day> used = days.stream().filter(day -> day.window != window).toList();
        if (used.size() < LEAST_DAYS) {
            return Bands.ASSUMED;
        }
        double dispersion = dispersion(used);
        double variation = variation(used, dispersion);
        DoubleStream.Builder standardised = DoubleStream.builder();
        for (Day day : used) {
            for (int slot = 0; slot < day.expected.length; slot++) {
                double expected = day.expected[slot];
                if (expected > 0 && !Double.isNaN(day.actual[slot])) {
                    standardised.add((day.actual[slot] - expected) / Bands.deviation(expected, dispersion, variation));
                }
            }
        }
        return Bands.of(dispersion, variation, standardised.build().toArray(), used.size());
    }

    /** What is left of the intervals' spread, in means, once the day's total is right. */
    private static double dispersion(List<Day> days) {
        double sum = 0;
        double weights = 0;
        for (Day day : days) {
            double ratio = ratio(day);
            for (int slot = 0; slot < day.expected.length; slot++) {
                double expected = day.expected[slot] * ratio;
                if (expected > 0 && !Double.isNaN(day.actual[slot])) {
                    double off = day.actual[slot] - expected;
                    sum += Math.min(off * off / expected, 25 * (1 + expected));
                    weights++;
                }
            }
        }
        return Math.max(0.5, sum / Math.max(1, weights));
    }

    /** How much a day as a whole differs, beyond what chance alone would do: the square of a share. */
    private static double variation(List<Day> days, double dispersion) {
        double[] squares = new double[days.size()];
        for (int i = 0; i < squares.length; i++) {
            double off = Math.log(Math.clamp(ratio(days.get(i)), 0.05, 20));
            squares[i] = off * off - dispersion / Math.max(1, known(days.get(i), true));
        }
        double sum = 0;
        double limit = 9 * Math.max(1e-4, Robust.median(squares));
        for (double square : squares) {
            sum += Math.min(square, limit);
        }
        return Math.clamp(sum / squares.length, 1e-4, 4);
    }

    private static double ratio(Day day) {
        double expected = known(day, true);
        return expected > 0 ? known(day, false) / expected : 1;
    }

    private static double known(Day day, boolean expected) {
        double sum = 0;
        for (int slot = 0; slot < day.actual.length; slot++) {
            double actual = day.actual[slot];
            sum += Double.isNaN(actual) ? 0 : expected ? day.expected[slot] : actual;
        }
        return sum;
    }

    /** The share of intervals inside the 90 % band, each window against the band of the others; NaN of one window. */
    double coverage() {
        int[] windows = days.stream().mapToInt(Day::window).distinct().toArray();
        if (windows.length < 2) {
            return Double.NaN;
        }
        double inside = 0;
        double all = 0;
        for (int window : windows) {
            Bands bands = bandsWithout(window);
            for (Day day : days) {
                for (int slot = 0; day.window == window && slot < day.expected.length; slot++) {
                    double expected = day.expected[slot];
                    double actual = day.actual[slot];
                    if (expected > 0 && !Double.isNaN(actual)) {
                        all++;
                        inside += actual >= bands.quantile(expected, 0.05, false)
                                        && actual <= bands.quantile(expected, 0.95, false)
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return all == 0 ? Double.NaN : inside / all;
    }
}
