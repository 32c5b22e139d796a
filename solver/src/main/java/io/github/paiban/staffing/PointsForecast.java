package io.github.paiban.staffing;

import java.util.List;

/**
 * The points that a platform will take in a period, and the chance that they reach the limit at which it steps in. A miss
 * is a day whose share in time lies below the target; days are taken as independent, a day's late contacts as normally
 * distributed about what is expected. Platforms count in their own ways: a forecast, not a bill.
 *
 * @param points expected points
 * @param limit points at which the platform steps in
 * @param chance that the points reach the limit, 0 to 1
 */
public record PointsForecast(double points, double limit, double chance) {
    /**
     * A day's contacts whose reply counts.
     *
     * @param contacts expected contacts
     * @param late how many of them are expected to be answered late
     */
    public record Day(double contacts, double late) {
        /** The same day of two streams together. */
        public Day plus(Day other) {
            return new Day(contacts + other.contacts, late + other.late);
        }
    }

    /** The forecast for the days of a period. */
    public static PointsForecast of(List<Day> days, ServiceTarget target, Penalty penalty) {
        double[] misses = new double[days.size() + 1];
        misses[0] = 1;
        double expected = 0;
        for (Day day : days) {
            double miss = missed(day, target);
            expected += miss;
            for (int count = days.size(); count > 0; count--) {
                misses[count] = misses[count] * (1 - miss) + misses[count - 1] * miss;
            }
            misses[0] *= 1 - miss;
        }
        int enough = (int) Math.ceil(penalty.limit() / penalty.points() - 1e-9);
        double chance = 0;
        for (int count = Math.max(0, enough); count < misses.length; count++) {
            chance += misses[count];
        }
        return new PointsForecast(expected * penalty.points(), penalty.limit(), Math.min(1, chance));
    }

    /**
     * What days that were lived through say.
     *
     * @param runs the days of each of several runs, at least one
     */
    public static PointsForecast counted(List<List<Day>> runs, ServiceTarget target, Penalty penalty) {
        double points = 0;
        double reached = 0;
        for (List<Day> days : runs) {
            long misses = days.stream().filter(day -> isMissed(day, target)).count();
            points += misses * penalty.points();
            reached += misses * penalty.points() >= penalty.limit() ? 1 : 0;
        }
        return new PointsForecast(points / runs.size(), penalty.limit(), reached / runs.size());
    }

    private static boolean isMissed(Day day, ServiceTarget target) {
        return day.contacts > 0 && day.late > (1 - target.share()) * day.contacts;
    }

    private static double missed(Day day, ServiceTarget target) {
        if (day.contacts <= 0) {
            return 0;
        }
        double allowed = (1 - target.share()) * day.contacts;
        double variance = Math.max(1e-9, day.late * (1 - Math.min(1, day.late / day.contacts)));
        return normal((day.late - allowed) / Math.sqrt(variance));
    }

    /** The normal distribution function; error below 1e-7 (Abramowitz and Stegun 26.2.17). */
    private static double normal(double x) {
        if (Math.abs(x) > 37) {
            return x > 0 ? 1 : 0;
        }
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * sum;
        return x > 0 ? 1 - tail : tail;
    }
}
