package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The bound that prices give: the cheapest row of each agent at those prices, and of each sum the least of its costs
 * less what its price pays (Lagrangian relaxation of the sums). Remembers the best. One instance serves one thread.
 */
final class Lagrangian {
    private static final int EXTRA_ROWS = 2;

    private final RowLp lp;
    private final Pricer pricer;
    private final SplittableRandom random;
    private final double[] best;
    private final long[] prices;
    private long bound = Long.MIN_VALUE;

    Lagrangian(RowLp lp, Pricer pricer, SplittableRandom random) {
        this.lp = lp;
        this.pricer = pricer;
        this.random = random;
        this.best = new double[lp.costs.length];
        this.prices = new long[best.length];
    }

    /** Forgets the best bound, not its prices: the rows allowed have changed. */
    void forget() {
        bound = Long.MIN_VALUE;
    }

    /** The best lower bound since {@link #forget}. */
    long bound() {
        return bound;
    }

    /** The prices of the best lower bound. */
    double[] best() {
        return best;
    }

    /**
     * Works out the bound.
     *
     * @param given what one more in its count costs, by sum; rounded to whole numbers, so that the bound is exact
     * @param found takes the cheapest row of each agent and some that are nearly as cheap
     * @return whether the pins leave rows at all
     */
    boolean price(double[] given, Pins pins, List<Column> found) {
        for (int sum = 0; sum < prices.length; sum++) {
            prices[sum] = Math.round(given[sum]);
        }
        long lower = priceRows(pins, found);
        if (lower >= Relaxation.NOTHING) {
            return false;
        }
        for (int sum = 0; sum < prices.length; sum++) {
            lower += lp.costs[sum].leastAt(prices[sum]) + prices[sum] * lp.bases[sum];
        }
        if (lower > bound) {
            bound = lower;
            System.arraycopy(given, 0, best, 0, best.length);
        }
        return true;
    }

    private long priceRows(Pins pins, List<Column> found) {
        long lower = 0;
        for (int agent : lp.agents) {
            long least = pricer.price(agent, prices, pins);
            if (least >= Rows.BLOCKED) {
                return Relaxation.NOTHING;
            }
            lower += least;
            take(agent, least, found);
        }
        return lower;
    }

    private void take(int agent, long least, List<Column> found) {
        add(pricer.column(agent, 0, random), found);
        long slack = Math.max(1, Math.abs(least) / 50);
        for (int extra = 0; extra < EXTRA_ROWS; extra++) {
            add(pricer.column(agent, slack, random), found);
        }
    }

    private static void add(@Nullable Column column, List<Column> found) {
        if (column != null) {
            found.add(column);
        }
    }
}
