package io.github.paiban.forecast;

import java.util.Arrays;

/**
 * How far contacts of an interval may lie from what is expected: its deviation is made of chance in the interval
 * (dispersion times the mean) and of the day as a whole (a share of the mean), its quantiles of how past errors lay on
 * that scale.
 */
final class Bands {
    private static final int STEPS = 200;
    private static final double SPECIAL = 0.2;

    /** Where nothing could be tested: a day's total is taken to vary by 15 %, intervals a little more than by chance. */
    static final Bands ASSUMED = new Bands(1.5, 0.0225, normal());

    /** Variance of an interval in means, once the day's total is right; 1 for pure chance. */
    private final double dispersion;
    /** Square of the day's coefficient of variation. */
    private final double variation;
    /** Quantiles of standardised errors, from 0 to 1 in equal steps. */
    private final double[] scale;

    private Bands(double dispersion, double variation, double[] scale) {
        this.dispersion = dispersion;
        this.variation = variation;
        this.scale = scale;
    }

    /** Square of the day's coefficient of variation. */
    double variation() {
        return variation;
    }

    /** The deviation of an interval. */
    static double deviation(double expected, double dispersion, double variation) {
        return Math.sqrt(dispersion * expected + variation * expected * expected);
    }

    /**
     * Bands from errors.
     *
     * @param standardised errors divided by their deviations
     * @param days on how many days they were made: the fewer, the further out the quantiles are taken (by measurement, see
     *     docs/forecast.md)
     */
    static Bands of(double dispersion, double variation, double[] standardised, int days) {
        double[] sorted = standardised.clone();
        Arrays.sort(sorted);
        if (sorted.length < 20) {
            return new Bands(dispersion, variation, ASSUMED.scale);
        }
        double[] scale = new double[STEPS + 1];
        double outwards = 1 + 1.5 / days;
        for (int step = 0; step <= STEPS; step++) {
            scale[step] = Robust.quantile(sorted, 0.5 + (step / (double) STEPS - 0.5) * outwards);
        }
        return new Bands(dispersion, variation, scale);
    }

    /**
     * The quantile of an interval.
     *
     * @param expected its mean
     * @param share from 0 to 1
     * @param isSpecial whether the day is unlike the usual course, and so less sure
     */
    double quantile(double expected, double share, boolean isSpecial) {
        double spread = isSpecial ? Math.max(4 * variation, SPECIAL * SPECIAL) : variation;
        double off = Robust.quantile(scale, share) * deviation(expected, dispersion, spread);
        return Math.max(0, expected + off);
    }

    /** The normal distribution's quantiles by bisection of its distribution function. */
    private static double[] normal() {
        double[] scale = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double share = Math.clamp(step / (double) STEPS, 0.001, 0.999);
            double low = -4;
            double high = 4;
            for (int round = 0; round < 50; round++) {
                double middle = (low + high) / 2;
                boolean below = below(middle) < share;
                low = below ? middle : low;
                high = below ? high : middle;
            }
            scale[step] = (low + high) / 2;
        }
        return scale;
    }

    /** The share of a normal distribution below a number, by its power series. */
    private static double below(double x) {
        double term = x;
        double sum = x;
        for (int i = 1; i < 200; i++) {
            term *= x * x / (2 * i + 1);
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
