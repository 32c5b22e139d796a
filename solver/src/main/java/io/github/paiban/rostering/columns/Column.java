package io.github.paiban.rostering.columns;

import java.util.Arrays;

/**
 * A row of one agent as a column of the linear programme. Immutable.
 */
public final class Column {
    private final int agent;
    private final int[] row;
    private final long energy;
    private final int[] sums;
    private final int[] counts;

    public Column(int agent, int[] row, long energy, int[] sums, int[] counts) {
        this.agent = agent;
        this.row = row;
        this.energy = energy;
        this.sums = sums;
        this.counts = counts;
    }

    /** Whose row. */
    public int agent() {
        return agent;
    }

    /** Duties by day; not to be changed. */
    public int[] row() {
        return row;
    }

    /** What the row costs by itself, must rules and sums left out. */
    public long energy() {
        return energy;
    }

    /** The sums that it adds to; not to be changed. */
    public int[] sums() {
        return sums;
    }

    /** By how much, sum for sum; not to be changed. */
    public int[] counts() {
        return counts;
    }

    /** What the row costs by given prices of sums. */
    double reducedEnergy(double[] prices) {
        double reduced = energy;
        for (int i = 0; i < sums.length; i++) {
            reduced += prices[sums[i]] * counts[i];
        }
        return reduced;
    }

    boolean hasRow(int[] other) {
        return Arrays.equals(row, other);
    }
}
