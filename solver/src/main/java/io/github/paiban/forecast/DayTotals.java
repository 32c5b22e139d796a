package io.github.paiban.forecast;

/**
 * A regression of the logarithm of a day's total (or of a part of the day), robust against single days, and what its
 * residuals say of the level: slowly drifting, and of the last days.
 */
final class DayTotals {
    private static final double LEAST = 0.5;
    private static final int ROUNDS = 3;
    private static final double CLIP = 2;
    private static final double MEMORY_DAYS = 240;
    private static final double SLOW_DAYS = 28;
    private static final double NEIGHBOUR_DAYS = 7;
    /** Variance of counts, in means, at most: more is the days' own, whose median is wanted. */
    private static final double DISPERSED = 2;

    private final CleanHistory history;
    private final DayFeatures features;
    private final double[] coefficients;
    private final double[] residuals;
    private final double chance;
    private final Trend trend;
    private final double level;

    private DayTotals(
            CleanHistory history,
            DayFeatures features,
            double[] coefficients,
            double[] residuals,
            double chance,
            Drift drift) {
        this.history = history;
        this.features = features;
        this.coefficients = coefficients;
        this.residuals = residuals;
        this.chance = chance;
        this.trend = Trend.of(history, residuals);
        this.level = level(history, trend.moved(history, residuals), drift, chance);
    }

    /** How much the last days say of the next ones. */
    enum Drift {
        CALM(5, 0),
        USUAL(4, 0.7),
        QUICK(2.5, 0.95);

        private final double halfLife;
        private final double share;

        Drift(double halfLife, double share) {
            this.halfLife = halfLife;
            this.share = share;
        }
    }

    /** Fits by least squares of logarithms: every day tells as much. */
    static DayTotals logLinear(CleanHistory history, double[] totals, Drift drift) {
        Fit fit = new Fit(history, totals);
        fit.logarithms();
        return fit.done(drift);
    }

    /** Fits a quasi-Poisson model with logarithmic link: busy days tell more. */
    static DayTotals quasiPoisson(CleanHistory history, double[] totals, Drift drift) {
        Fit fit = new Fit(history, totals);
        fit.logarithms();
        fit.poisson();
        return fit.done(drift);
    }

    /** The same with another drift. */
    DayTotals with(Drift drift) {
        return new DayTotals(history, features, coefficients, residuals, chance, drift);
    }

    private static double level(CleanHistory history, double[] residuals, Drift drift, double chance) {
        double spread = Robust.spread(residuals);
        double slow = mean(history, residuals, SLOW_DAYS, 1, 0, 3 * spread);
        double late = drift.share * mean(history, residuals, drift.halfLife, 0.5, slow, 2 * spread);
        return slow + late + meanAboveMedian(spread, chance);
    }

    /**
     * By how much the logarithm of a mean lies above the mean of logarithms because of chance: else what is expected of few
     * contacts would be too low.
     *
     * @param chance the square of what counts of this size differ by, by chance alone, as a share
     */
    private static double meanAboveMedian(double spread, double chance) {
        return Math.min(spread * spread, DISPERSED * chance) / 2;
    }

    private static double mean(
            CleanHistory history, double[] residuals, double halfLife, double prior, double from, double limit) {
        int[] days = history.usual();
        double sum = 0;
        double weights = prior;
        for (int i = 0; i < days.length; i++) {
            double weight = history.weight(days[i], halfLife);
            weights += weight;
            sum += weight * Math.clamp(residuals[i] - from, -limit, limit);
        }
        return sum / weights;
    }

    /** The total expected of a day behind the end. */
    double expected(int day) {
        return Math.exp(Math.clamp(Ridge.predict(coefficients, features.row(history.date(day))) + level, -20, 25));
    }

    /** What a day of the past would have had in the usual course, by the level of the days about it. */
    double usual(int day) {
        int[] days = history.usual();
        double sum = 0;
        double weights = 0.5;
        double limit = 3 * Robust.spread(residuals);
        for (int i = 0; i < days.length; i++) {
            double weight = Math.pow(0.5, Math.abs(days[i] - day) / NEIGHBOUR_DAYS);
            weights += weight;
            sum += weight * Math.clamp(residuals[i], -limit, limit);
        }
        double level = sum / weights + meanAboveMedian(limit / 3, chance);
        return Math.exp(Math.clamp(Ridge.predict(coefficients, features.row(history.date(day))) + level, -20, 25));
    }

    /** By how much each usual day differs from what is expected, as logarithms. */
    double[] residuals() {
        return residuals.clone();
    }

    /** One fit under way. */
    private static final class Fit {
        private final CleanHistory history;
        private final DayFeatures features;
        private final double[][] rows;
        private final double[] totals;
        private final double[] ages;
        private final Ridge ridge;
        private double[] coefficients = {};
        private double[] residuals;

        Fit(CleanHistory history, double[] totals) {
            this.history = history;
            this.totals = totals;
            int[] days = history.usual();
            this.features = new DayFeatures(days.length == 0 ? 0 : history.end() - days[0]);
            this.rows = new double[days.length][];
            this.ages = new double[days.length];
            for (int i = 0; i < days.length; i++) {
                rows[i] = features.row(history.date(days[i]));
                ages[i] = history.weight(days[i], MEMORY_DAYS);
            }
            this.ridge = new Ridge(rows, features.penalties());
            this.residuals = new double[days.length];
        }

        void logarithms() {
            double[] logarithms = new double[totals.length];
            for (int i = 0; i < totals.length; i++) {
                logarithms[i] = Math.log(Math.max(totals[i], LEAST));
            }
            double[] weights = ages.clone();
            for (int round = 0; round < ROUNDS; round++) {
                coefficients = ridge.solve(logarithms, weights);
                for (int i = 0; i < totals.length; i++) {
                    residuals[i] = logarithms[i] - Ridge.predict(coefficients, rows[i]);
                }
                double limit = CLIP * Robust.spread(residuals);
                for (int i = 0; i < totals.length; i++) {
                    weights[i] = ages[i] * Robust.weight(residuals[i], limit);
                }
            }
        }

        /** Iteratively reweighted least squares; the penalties keep their weight against the observations. */
        void poisson() {
            double[] working = new double[totals.length];
            double[] weights = new double[totals.length];
            double[] pearson = new double[totals.length];
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < totals.length; i++) {
                    double mean = mean(i);
                    pearson[i] = (totals[i] - mean) / Math.sqrt(mean);
                    working[i] = Ridge.predict(coefficients, rows[i]) + (totals[i] - mean) / mean;
                }
                weigh(weights, CLIP * Robust.spread(pearson), pearson);
                coefficients = ridge.solve(working, weights);
            }
            for (int i = 0; i < totals.length; i++) {
                residuals[i] = Math.log(Math.max(totals[i], LEAST)) - Math.log(mean(i));
            }
        }

        private void weigh(double[] weights, double limit, double[] pearson) {
            double sum = 0;
            double all = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = ages[i] * mean(i) * Robust.weight(pearson[i], limit);
                sum += weights[i];
                all += ages[i];
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= all / Math.max(sum, 1e-9);
            }
        }

        private double mean(int i) {
            return Math.max(LEAST, Math.exp(Math.clamp(Ridge.predict(coefficients, rows[i]), -20, 25)));
        }

        DayTotals done(Drift drift) {
            return new DayTotals(
                    history, features, coefficients, residuals, 1 / Math.max(LEAST, Robust.median(totals)), drift);
        }
    }
}
