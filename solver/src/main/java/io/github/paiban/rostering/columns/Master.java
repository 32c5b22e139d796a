package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.lp.LinearProgramme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The linear programme over rows: of each agent's columns shares that add up to 1, so that the rows' energy and the
 * curves of the tallies are least. Not thread-safe.
 */
final class Master implements AutoCloseable {
    /** Energy of an agent without any row: above all else, so that a row is found. */
    private static final double MISSING = 0x1p36;

    private final TallyCosts[] curves;
    private final LinearProgramme programme;
    private final int[] rowOfTally;
    private final int firstAgentRow;
    private final Pool pool = new Pool();
    private final List<Integer> numbers = new ArrayList<>();
    private final double constant;
    private int[] rows = new int[64];
    private double[] coefficients = new double[64];

    /**
     * A programme without columns.
     *
     * @param bases count before any cell, by tally
     */
    Master(TallyCosts[] curves, int[] bases, int agents, LinearProgramme empty) {
        this.curves = curves;
        this.programme = empty;
        this.rowOfTally = new int[curves.length];
        double sum = 0;
        for (int tally = 0; tally < curves.length; tally++) {
            sum += addTally(tally, bases[tally]);
        }
        this.constant = sum;
        this.firstAgentRow = programme.addRow(1, 1);
        for (int a = 1; a < agents; a++) {
            programme.addRow(1, 1);
        }
        for (int a = 0; a < agents; a++) {
            addSlack(firstAgentRow + a, 1, MISSING, Double.POSITIVE_INFINITY);
        }
    }

    /** A row that counts, with a variable for each piece of the curve; returns the energy at its bottom. */
    private double addTally(int tally, int base) {
        TallyCosts curve = curves[tally];
        double[] below = curve.below();
        int bottom = curve.bottom();
        int last = curve.lastBottom();
        int row = programme.addRow(curve.least() + bottom - base, curve.least() + last - base);
        rowOfTally[tally] = row;
        for (int i = bottom; i > 0; ) {
            double slope = below[i - 1] - below[i];
            int to = i - 1;
            while (to > 0 && Math.abs(below[to - 1] - below[to] - slope) < 1e-6) {
                to--;
            }
            addSlack(row, 1, slope, i - to);
            i = to;
        }
        for (int i = last; i + 1 < below.length; ) {
            double slope = below[i + 1] - below[i];
            int to = i + 1;
            while (to + 1 < below.length && Math.abs(below[to + 1] - below[to] - slope) < 1e-6) {
                to++;
            }
            addSlack(row, -1, slope, to - i);
            i = to;
        }
        return below[bottom];
    }

    private void addSlack(int row, double coefficient, double cost, double upper) {
        rows[0] = row;
        coefficients[0] = coefficient;
        programme.addColumn(cost, upper, rows, coefficients, 1);
    }

    /** Adds a column, unless it is in already; whether it was new. */
    boolean add(Column column) {
        if (!pool.add(column)) {
            return false;
        }
        int size = column.tallies().length;
        if (rows.length <= size) {
            rows = new int[size * 2];
            coefficients = new double[size * 2];
        }
        for (int i = 0; i < size; i++) {
            rows[i] = rowOfTally[column.tallies()[i]];
            coefficients[i] = column.counts()[i];
        }
        rows[size] = firstAgentRow + column.agent();
        coefficients[size] = 1;
        numbers.add(programme.addColumn(column.energy(), Double.POSITIVE_INFINITY, rows, coefficients, size + 1));
        return true;
    }

    /** Allows or forbids a column, by its index. */
    void setAllowed(int index, boolean allowed) {
        programme.setUpper(numbers.get(index), allowed ? Double.POSITIVE_INFINITY : 0);
    }

    List<Column> columns() {
        return pool.columns();
    }

    boolean solve(boolean dual, double seconds) {
        return programme.solve(dual, seconds);
    }

    /** The energy of the solution. */
    double energy() {
        return programme.objective() + constant;
    }

    /** The share of a column, by its index. */
    double share(int index) {
        return programme.value(numbers.get(index));
    }

    /** Writes, by tally, what one more in its count costs by the dual prices. */
    void prices(double[] byTally) {
        for (int tally = 0; tally < byTally.length; tally++) {
            byTally[tally] = -programme.price(rowOfTally[tally]);
        }
    }

    /** The dual price of an agent: what the agent's rows cost, prices of tallies included. */
    double price(int agent) {
        return programme.price(firstAgentRow + agent);
    }

    @Override
    public void close() {
        programme.close();
    }

    @Override
    public String toString() {
        return "Master of " + columns().size() + " columns, " + Arrays.stream(rowOfTally).count() + " tallies";
    }
}
