package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Climbs the lower bound by moving prices against what the cheapest rows do too much or too little of (the subgradient
 * method with Polyak's step, directions averaged). Cheap beside a linear programme, to which it leaves good prices and
 * rows. One instance serves one thread.
 */
final class Ascent {
    private static final double MEMORY = 0.7;
    private static final int PATIENCE = 8;
    private static final double SMALLEST_STEP = 0.05;
    private static final int EXTRA_ROWS = 2;

    private final RowLp lp;
    private final Pricer pricer;
    private final SplittableRandom random;
    private final double[] current;
    private final double[] best;
    private final double[] direction;
    private final double[] unit;
    private final long[] prices;
    private final int[] values;
    private double stepLength;
    private int sinceBest;
    private long bound;

    Ascent(RowLp lp, Pricer pricer, SplittableRandom random) {
        this.lp = lp;
        this.pricer = pricer;
        this.random = random;
        int sums = lp.costs.length;
        this.current = new double[sums];
        this.best = new double[sums];
        this.direction = new double[sums];
        this.unit = lp.units;
        this.prices = new long[sums];
        this.values = new int[sums];
        forget();
    }

    /** Forgets the best bound, not its prices: the rows allowed have changed. */
    void forget() {
        bound = Long.MIN_VALUE;
    }

    /** Goes on from given prices. */
    void startFrom(double[] given) {
        System.arraycopy(given, 0, current, 0, current.length);
        Arrays.fill(direction, 0);
        stepLength = 1;
        sinceBest = 0;
    }

    /** The best lower bound since {@link #forget}. */
    long bound() {
        return bound;
    }

    /** The prices of the best lower bound. */
    double[] best() {
        return best;
    }

    /** Whether further steps are hardly worth while. */
    boolean isDone() {
        return stepLength < SMALLEST_STEP;
    }

    /**
     * One step.
     *
     * @param target an energy not far above the best that the bound can become
     * @param found takes the rows found
     * @return whether the pins leave rows at all
     */
    boolean step(double target, Pins pins, List<Column> found) {
        for (int sum = 0; sum < prices.length; sum++) {
            prices[sum] = Math.round(current[sum]);
        }
        long lower = price(pins, found);
        if (lower >= Relaxation.NOTHING) {
            return false;
        }
        if (lower > bound) {
            bound = lower;
            sinceBest = 0;
            System.arraycopy(current, 0, best, 0, best.length);
        } else if (++sinceBest > PATIENCE) {
            sinceBest = 0;
            stepLength /= 2;
            System.arraycopy(best, 0, current, 0, best.length);
        }
        move(Math.max(target - lower, Math.abs(target) / 1000));
        return true;
    }

    private long price(Pins pins, List<Column> found) {
        System.arraycopy(lp.bases, 0, values, 0, values.length);
        long lower = 0;
        for (int agent : lp.agents) {
            long least = pricer.price(agent, prices, pins);
            if (least >= Rows.BLOCKED) {
                return Relaxation.NOTHING;
            }
            lower += least;
            take(agent, least, found);
        }
        for (int sum = 0; sum < prices.length; sum++) {
            lower += lp.costs[sum].leastAt(prices[sum]) + prices[sum] * lp.bases[sum];
        }
        return lower;
    }

    private void take(int agent, long least, List<Column> found) {
        Column column = pricer.column(agent, 0, random);
        if (column != null) {
            found.add(column);
            for (int i = 0; i < column.sums().length; i++) {
                values[column.sums()[i]] += column.counts()[i];
            }
        }
        long slack = Math.max(1, Math.abs(least) / 50);
        for (int extra = 0; extra < EXTRA_ROWS; extra++) {
            Column other = pricer.column(agent, slack, random);
            if (other != null) {
                found.add(other);
            }
        }
    }

    private void move(double gap) {
        double norm = 0;
        for (int sum = 0; sum < current.length; sum++) {
            double excess = (values[sum] - lp.costs[sum].valueAt(prices[sum], values[sum])) / unit[sum];
            direction[sum] = MEMORY * direction[sum] + (1 - MEMORY) * excess;
            norm += direction[sum] * direction[sum];
        }
        double length = norm == 0 ? 0 : stepLength * gap / norm;
        for (int sum = 0; sum < current.length; sum++) {
            current[sum] = lp.costs[sum].clampPrice(current[sum] + length * direction[sum] / unit[sum]);
        }
    }
}
