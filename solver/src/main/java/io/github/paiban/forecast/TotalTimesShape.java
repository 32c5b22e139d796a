package io.github.paiban.forecast;

/**
 * A day's total, by the log-linear model, spread by the weekday's shape.
 *
 * @param history the history
 * @param totals the model of totals
 * @param shapes the shapes
 */
record TotalTimesShape(CleanHistory history, DayTotals totals, Shapes shapes) implements DayCourse {
    /** The totals of the usual days, in order. */
    static double[] totals(CleanHistory history) {
        int[] days = history.usual();
        double[] totals = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            totals[i] = history.total(days[i]);
        }
        return totals;
    }

    @Override
    public double[] expected(int day) {
        double total = totals.expected(day);
        double[] expected = shapes.of(history.weekday(day)).clone();
        for (int slot = 0; slot < expected.length; slot++) {
            expected[slot] *= total;
        }
        return expected;
    }
}
