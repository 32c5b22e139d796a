package io.github.paiban.forecast;

import java.util.Arrays;

/** Figures that a few wild observations do not spoil. */
final class Robust {
    private Robust() {}

    /** The median; 0 of nothing. */
    static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The spread about the median, on the scale of a standard deviation, never 0. */
    static double spread(double[] values) {
        double middle = median(values);
        double[] distances = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            distances[i] = Math.abs(values[i] - middle);
        }
        return 1.4826 * median(distances) + 1e-3;
    }

    /** The weight of an observation by Huber: full within so many spreads, less beyond. */
    static double weight(double residual, double limit) {
        return Math.abs(residual) <= limit ? 1 : limit / Math.abs(residual);
    }

    /** The quantile of sorted values, between neighbours by distance. */
    static double quantile(double[] sorted, double share) {
        double place = Math.clamp(share, 0, 1) * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
