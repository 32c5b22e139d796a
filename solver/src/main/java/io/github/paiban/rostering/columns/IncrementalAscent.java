package io.github.paiban.rostering.columns;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Moves prices after each agent's cheapest row rather than after all of them (the incremental subgradient method, Nedić
 * and Bertsekas 2001): agents alike do not all run to the same cells, and a few passes find rows that make a good linear
 * programme, where steps for all agents at once swing from too many to too few. One instance serves one thread.
 */
final class IncrementalAscent {
    /** How fast steps become smaller with the passes. */
    private static final double DECAY = 0.2;

    private final RowLp lp;
    private final SplittableRandom random;

    private final int[] order;
    /** The sums that an agent's row can count in, by place. */
    private final int[][] sums;
    /** How many agents count in each sum. */
    private final int[] shares;
    /** The range of prices of each sum, for one unit of the count as its row has it. */
    private final double[] ranges;

    private final double[] current;
    /** The mean of the prices of the last pass. */
    private final double[] mean;

    private final long[] rounded;
    /** What an agent's part of each sum would be by the prices with which the pass began. */
    private final double[] parts;

    private final int[] values;
    /** After how many agents of the pass each price moved last: the mean counts it from there. */
    private final int[] since;

    IncrementalAscent(RowLp lp, SplittableRandom random) {
        this.lp = lp;
        this.random = random;

        this.order = lp.agents.clone();
        int size = lp.costs.length;
        this.sums = new int[lp.agents.length][];
        this.shares = new int[size];
        for (int place = 0; place < sums.length; place++) {
            sums[place] = sums(place);
            for (int sum : sums[place]) {
                shares[sum]++;
            }
        }
        this.ranges = new double[size];
        for (int sum = 0; sum < size; sum++) {
            ranges[sum] = lp.costs[sum].priceRange() / lp.units[sum];
        }
        this.current = new double[size];
        this.mean = new double[size];
        this.rounded = new long[size];
        this.parts = new double[size];
        this.values = lp.bases.clone();
        this.since = new int[size];
    }

    private int[] sums(int place) {
        return Arrays.stream(lp.touched[place])
                .flatMapToInt(pairs -> {
                    int[] each = new int[pairs.length / 2];
                    Arrays.setAll(each, i -> pairs[2 * i]);
                    return Arrays.stream(each);
                })
                .distinct()
                .sorted()
                .toArray();
    }

    /** Finds a row for an agent that is cheap by given prices of sums. */
    @FunctionalInterface
    interface RowFinder {
        /** Such a row; null where there is none to be had. */
        @Nullable Column find(int agent, long[] prices);
    }

    /** Steps that become smaller with the passes. */
    static double step(double first, int pass) {
        return first / (1 + DECAY * pass);
    }

    /** Goes on from given prices. */
    void startFrom(double[] given) {
        System.arraycopy(given, 0, current, 0, current.length);
    }

    /**
     * One pass over all agents, in an order of chance.
     *
     * @param step part of its range that one person's count moves a price
     * @param rows finds them
     * @param found takes them
     */
    void pass(double step, RowFinder rows, List<Column> found) {
        shuffle();
        share();
        Arrays.fill(mean, 0);
        Arrays.fill(since, 0);
        for (int i = 0; i < order.length; i++) {
            Column column = rows.find(order[i], rounded);
            if (column != null) {
                found.add(column);
                move(column, step, i);
            }
        }
        for (int sum = 0; sum < mean.length; sum++) {
            countUpTo(order.length, sum);
            mean[sum] /= order.length;
        }
    }

    /** Counts a price in the mean for the agents since it moved. */
    private void countUpTo(int end, int sum) {
        mean[sum] += current[sum] * (end - since[sum]);
        since[sum] = end;
    }

    /** Shares among its agents what each sum is best at by the prices of now. */
    private void share() {
        for (int sum = 0; sum < parts.length; sum++) {
            rounded[sum] = Math.round(current[sum]);
            int best = lp.costs[sum].valueAt(rounded[sum], values[sum]);
            parts[sum] = shares[sum] == 0 ? 0 : (double) (best - lp.bases[sum]) / shares[sum];
        }
        System.arraycopy(lp.bases, 0, values, 0, values.length);
    }

    /** Moves the prices of the sums that an agent can count in; those of all others stay. */
    private void move(Column column, double step, int end) {
        int[] own = sums[lp.places[column.agent()]];
        for (int sum : own) {
            countUpTo(end, sum);
        }
        for (int i = 0; i < column.sums().length; i++) {
            int sum = column.sums()[i];
            values[sum] += column.counts()[i];
            current[sum] += step * ranges[sum] * column.counts()[i];
        }
        for (int sum : own) {
            current[sum] = lp.costs[sum].clampPrice(current[sum] - step * ranges[sum] * parts[sum]);
            rounded[sum] = Math.round(current[sum]);
        }
    }

    /** The mean of the prices of the last pass. */
    double[] mean() {
        return mean;
    }

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int agent = order[i];
            order[i] = order[other];
            order[other] = agent;
        }
    }
}
