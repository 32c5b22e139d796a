package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Column generation: solves the {@link Master}, prices rows by smoothed dual prices, adds what is better, and again. Each
 * round of prices gives a lower bound. One instance serves one thread.
 */
final class Relaxation {
    /** Stands for a bound that no roster keeps to. */
    static final long NOTHING = Long.MAX_VALUE / 4;

    /** How much of the best prices so far goes into the next. */
    private static final double SMOOTHING = 0.6;

    private static final double TOLERANCE = 0.5;
    private static final int EXTRA_ROWS = 2;

    private final RowLp lp;
    private final Pricer pricer;
    private final SplittableRandom random;
    private final double[] raw;
    private final double[] center;
    private final long[] prices;
    private final long[] bestPrices;
    private boolean hasCenter;
    private long bound;
    static long lpNanos;
    static long priceNanos;

    Relaxation(RowLp lp, Pricer pricer, SplittableRandom random) {
        this.lp = lp;
        this.pricer = pricer;
        this.random = random;
        this.raw = new double[lp.costs.length];
        this.center = new double[lp.costs.length];
        this.prices = new long[lp.costs.length];
        this.bestPrices = new long[lp.costs.length];
    }

    /** Smooths the next prices towards the given ones. */
    void startFrom(long[] given) {
        for (int sum = 0; sum < given.length; sum++) {
            center[sum] = given[sum];
        }
        hasCenter = true;
    }

    /** The prices that gave the best bound. */
    long[] bestPrices() {
        return bestPrices;
    }

    /**
     * How far a relaxation came.
     *
     * @param bound the best lower bound for all rosters that keep to the pins; {@link #NOTHING} where there are none
     * @param isSolved whether more rounds would not raise it to another step
     */
    record Outcome(long bound, boolean isSolved) {}

    /**
     * Generates columns until nothing is better, the bound reaches the cutoff, or the rounds are used up.
     *
     * @param cutoff the energy that a roster must stay below to be of use
     * @param step the least difference between energies of rosters
     */
    Outcome solve(
            Master master, Pool pool, Pins pins, long cutoff, long step, int rounds, BooleanSupplier isOver) {
        bound = Long.MIN_VALUE;
        boolean smooth = hasCenter;
        for (int round = 0; round < rounds && !isOver.getAsBoolean(); round++) {
            long t0 = System.nanoTime();
            boolean ok = master.solve(round == 0, 60);
            lpNanos += System.nanoTime() - t0;
            if (!ok) {
                return new Outcome(bound, false);
            }
            master.prices(raw);
            choosePrices(smooth);
            List<Column> found = new ArrayList<>();
            t0 = System.nanoTime();
            long lower = priceAll(master, pins, found);
            priceNanos += System.nanoTime() - t0;
            if (lower >= NOTHING) {
                return new Outcome(NOTHING, true);
            }
            if (lower > bound) {
                bound = lower;
                remember();
            }
            if (bound >= cutoff || Math.ceilDiv(bound, step) >= Math.ceil((master.energy() - TOLERANCE) / step)) {
                return new Outcome(bound, true);
            }
            int added = addAll(master, pool, found);
            if (added == 0 && !smooth) {
                return new Outcome(bound, true);
            }
            smooth = added > 0;
        }
        return new Outcome(bound, false);
    }

    private void choosePrices(boolean smooth) {
        for (int sum = 0; sum < raw.length; sum++) {
            double price = smooth ? SMOOTHING * center[sum] + (1 - SMOOTHING) * raw[sum] : raw[sum];
            prices[sum] = Math.round(price);
        }
    }

    private void remember() {
        for (int sum = 0; sum < raw.length; sum++) {
            center[sum] = prices[sum];
            bestPrices[sum] = prices[sum];
        }
        hasCenter = true;
    }

    private long priceAll(Master master, Pins pins, List<Column> found) {
        long lower = 0;
        for (int sum = 0; sum < lp.costs.length; sum++) {
            lower += lp.costs[sum].leastAt(prices[sum]) + prices[sum] * lp.bases[sum];
        }
        for (int agent : lp.agents) {
            long least = pricer.price(agent, prices, pins);
            if (least >= Rows.BLOCKED) {
                return NOTHING;
            }
            lower += least;
            long slack = Math.max(1, Math.abs(least) / 50);
            offer(pricer.column(agent, 0, random), master, found);
            for (int extra = 0; extra < EXTRA_ROWS; extra++) {
                offer(pricer.column(agent, slack, random), master, found);
            }
        }
        return lower;
    }

    private void offer(@Nullable Column column, Master master, List<Column> found) {
        if (column != null && reducedEnergy(column, master) < -TOLERANCE) {
            found.add(column);
        }
    }

    /** What a column would cost by the prices of the linear programme, its agent's share subtracted. */
    double reducedEnergy(Column column, Master master) {
        double energy = column.energy() - master.price(column.agent());
        for (int i = 0; i < column.sums().length; i++) {
            energy += raw[column.sums()[i]] * column.counts()[i];
        }
        return energy;
    }

    private static int addAll(Master master, Pool pool, List<Column> found) {
        int added = 0;
        for (Column column : found) {
            pool.add(column);
            if (master.add(column)) {
                added++;
            }
        }
        return added;
    }
}
