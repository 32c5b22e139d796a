package io.github.paiban.forecast;

/**
 * How the level rises or falls, as logarithms a day: the slope of past residuals, held back as far as chance could have
 * made it, and damped: what lies further ahead follows it less and less.
 *
 * @param slope of a day
 */
record Trend(double slope) {
    private static final double MEMORY_DAYS = 60;
    private static final double DAMPING = 0.985;
    private static final int LEAST_DAYS = 42;
    private static final double STEEPEST = 0.01;
    private static final double FURTHEST = 0.3;
    /** Neighbouring days err alike, so that the slope is less sure than of days apart. */
    private static final double ALIKE = 6;

    /** The trend of a history's residuals. */
    static Trend of(CleanHistory history, double[] residuals) {
        int[] days = history.usual();
        if (days.length < LEAST_DAYS) {
            return new Trend(0);
        }
        double limit = 3 * Robust.spread(residuals);
        double[] weights = new double[days.length];
        double sum = 0;
        double place = 0;
        for (int i = 0; i < days.length; i++) {
            weights[i] = history.weight(days[i], MEMORY_DAYS);
            sum += weights[i];
            place += weights[i] * days[i];
        }
        place /= sum;
        double squares = 0;
        double products = 0;
        double noise = 0;
        for (int i = 0; i < days.length; i++) {
            double off = days[i] - place;
            squares += weights[i] * off * off;
            products += weights[i] * off * Math.clamp(residuals[i], -limit, limit);
            noise += weights[i] * weights[i] * off * off;
        }
        double slope = products / squares;
        double spread = limit / 3;
        double chance = ALIKE * spread * spread * noise / (squares * squares);
        double held = slope * slope * slope / (slope * slope + chance + 1e-15);
        return new Trend(Math.clamp(held, -STEEPEST, STEEPEST));
    }

    /** Residuals as they would be at the end of the history. */
    double[] moved(CleanHistory history, double[] residuals) {
        int[] days = history.usual();
        double[] moved = new double[residuals.length];
        for (int i = 0; i < residuals.length; i++) {
            moved[i] = residuals[i] + Math.min(FURTHEST, Math.max(-FURTHEST, slope * (history.end() - days[i])));
        }
        return moved;
    }

    /** What is added so many days ahead. */
    double ahead(int days) {
        double reach = (1 - Math.pow(DAMPING, days + 1.0)) / (1 - DAMPING);
        return Math.clamp(slope * reach, -FURTHEST, FURTHEST);
    }
}
