package io.github.paiban.forecast;

import java.util.Arrays;

/** A way of telling the usual course of coming days, from a history up to its end. */
@FunctionalInterface
interface DayCourse {
    /**
     * Contacts expected of a day in the usual course, interval by interval.
     *
     * @param day the index of a day at or behind the history's end
     */
    double[] expected(int day);

    /** The weighted mean of several ways; the weights add up to 1. */
    static DayCourse weighted(double[] weights, DayCourse... courses) {
        return day -> {
            double[] sum = new double[0];
            for (int i = 0; i < courses.length; i++) {
                double[] each = courses[i].expected(day);
                sum = i == 0 ? new double[each.length] : sum;
                for (int slot = 0; slot < each.length; slot++) {
                    sum[slot] += weights[i] * each[slot];
                }
            }
            return sum;
        };
    }

    /** The mean of several ways. */
    static DayCourse mean(DayCourse... courses) {
        double[] weights = new double[courses.length];
        Arrays.fill(weights, 1.0 / courses.length);
        return weighted(weights, courses);
    }
}
