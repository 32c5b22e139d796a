package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import java.util.SplittableRandom;

/**
 * Climbs the lower bound by moving prices against what the cheapest rows do too much or too little of (the subgradient
 * method with Polyak's step, directions averaged). Cheap beside a linear programme, and leaves it good prices and rows to
 * begin with. One instance serves one thread.
 */
final class Ascent {
    private static final double MEMORY = 0.7;
    private static final int PATIENCE = 8;
    private static final double SMALLEST_STEP = 0.05;

    private final RowLp lp;
    private final Pricer pricer;
    private final Pool pool;
    private final Pins pins;
    private final SplittableRandom random;
    private final double[] current;
    private final double[] best;
    private final double[] direction;
    private final double[] unit;
    private final long[] prices;
    private final int[] values;
    private double stepLength = 1;
    private int sinceBest;
    private long bound = Long.MIN_VALUE;

    Ascent(RowLp lp, Pricer pricer, Pool pool, SplittableRandom random) {
        this.lp = lp;
        this.pricer = pricer;
        this.pool = pool;
        this.pins = new Pins(lp.board.agents, lp.board.days);
        this.random = random;
        int sums = lp.costs.length;
        this.current = new double[sums];
        this.best = new double[sums];
        this.direction = new double[sums];
        this.unit = lp.largestCoefficients();
        this.prices = new long[sums];
        this.values = new int[sums];
    }

    /** The best lower bound so far. */
    long bound() {
        return bound;
    }

    /** The prices of the best lower bound. */
    long[] prices() {
        long[] rounded = new long[best.length];
        for (int sum = 0; sum < best.length; sum++) {
            rounded[sum] = Math.round(best[sum]);
        }
        return rounded;
    }

    /** Whether further steps are hardly worth while. */
    boolean isDone() {
        return stepLength < SMALLEST_STEP;
    }

    /**
     * One step.
     *
     * @param target an energy not far above the best that the bound can become
     * @return whether there are rows at all
     */
    boolean step(double target) {
        for (int sum = 0; sum < prices.length; sum++) {
            prices[sum] = Math.round(current[sum]);
        }
        long lower = price();
        if (lower >= Relaxation.NOTHING) {
            bound = Relaxation.NOTHING;
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

    private long price() {
        System.arraycopy(lp.bases, 0, values, 0, values.length);
        long lower = 0;
        for (int agent : lp.agents) {
            long least = pricer.price(agent, prices, pins);
            if (least >= Rows.BLOCKED) {
                return Relaxation.NOTHING;
            }
            lower += least;
            Column column = pricer.column(agent, 0, random);
            if (column != null) {
                pool.add(column);
                for (int i = 0; i < column.sums().length; i++) {
                    values[column.sums()[i]] += column.counts()[i];
                }
            }
        }
        for (int sum = 0; sum < prices.length; sum++) {
            lower += lp.costs[sum].leastAt(prices[sum]) + prices[sum] * lp.bases[sum];
        }
        return lower;
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
