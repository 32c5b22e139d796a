package io.github.paiban.forecast;

/**
 * Exponential smoothing: a level that follows the days, an index and a shape for each weekday that follow more slowly.
 * It knows neither months nor seasons, and therefore does not mistake them.
 */
final class LevelTimesShape implements DayCourse {
    private static final double LEVEL = 0.15;
    private static final double INDEX = 0.12;
    private static final double CLIP = 2.5;

    private final CleanHistory history;
    private final Shapes shapes;
    private final double[] index = new double[7];
    private double level;

    LevelTimesShape(CleanHistory history, Shapes shapes) {
        this.history = history;
        this.shapes = shapes;
        start();
        double spread = follow(Double.MAX_VALUE);
        start();
        follow(CLIP * spread);
    }

    private void start() {
        int[] days = history.usual();
        double[] sums = new double[7];
        int[] counts = new int[7];
        double all = 0;
        for (int day : days) {
            sums[history.weekday(day)] += history.total(day);
            counts[history.weekday(day)]++;
            all += history.total(day);
        }
        level = all / Math.max(1, days.length);
        for (int weekday = 0; weekday < 7; weekday++) {
            double mean = (sums[weekday] + level) / (counts[weekday] + 1);
            index[weekday] = level > 0 ? mean / level : 1;
        }
    }

    /** Follows the days; gives the spread of what was not foreseen, as a share. */
    private double follow(double limit) {
        int[] days = history.usual();
        double[] surprises = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            int weekday = history.weekday(days[i]);
            double expected = level * index[weekday];
            double surprise = expected > 0 ? history.total(days[i]) / expected - 1 : 0;
            surprises[i] = surprise;
            double taken = Math.clamp(surprise, -Math.min(limit, 1), limit);
            level *= 1 + LEVEL * taken;
            index[weekday] *= 1 + INDEX * (1 - LEVEL) * taken;
        }
        return Robust.spread(surprises);
    }

    @Override
    public double[] expected(int day) {
        int weekday = history.weekday(day);
        double[] expected = shapes.of(weekday).clone();
        for (int slot = 0; slot < expected.length; slot++) {
            expected[slot] *= level * index[weekday];
        }
        return expected;
    }
}
