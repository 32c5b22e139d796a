package io.github.paiban.forecast;

/** A way of telling the usual course of coming days, from a history up to its end. */
@FunctionalInterface
interface DayCourse {
    /**
     * Contacts expected of a day in the usual course, interval by interval.
     *
     * @param day the index of a day at or behind the history's end
     */
    double[] expected(int day);

    /** The mean of several ways. */
    static DayCourse mean(DayCourse... courses) {
        return day -> {
            double[] sum = courses[0].expected(day).clone();
            for (int i = 1; i < courses.length; i++) {
                double[] other = courses[i].expected(day);
                for (int slot = 0; slot < sum.length; slot++) {
                    sum[slot] += other[slot];
                }
            }
            for (int slot = 0; slot < sum.length; slot++) {
                sum[slot] /= courses.length;
            }
            return sum;
        };
    }
}
