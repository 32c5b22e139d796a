package io.github.paiban.forecast;

/**
 * The mean of the last usual days of the same weekday: of one (the seasonal naive forecast), or of four. What other
 * methods have to beat.
 *
 * @param history the history
 * @param days how many days at most
 */
record SameWeekdays(CleanHistory history, int days) implements DayCourse {
    @Override
    public double[] expected(int day) {
        double[] sum = new double[history.slots()];
        int found = 0;
        int last = day;
        while (last >= history.end()) {
            last -= 7;
        }
        for (int past = last; past >= 0 && found < days; past -= 7) {
            if (history.state(past) == DayState.USUAL) {
                found++;
                for (int slot = 0; slot < sum.length; slot++) {
                    sum[slot] += history.count(past, slot);
                }
            }
        }
        for (int slot = 0; slot < sum.length; slot++) {
            sum[slot] /= Math.max(1, found);
        }
        return sum;
    }
}
