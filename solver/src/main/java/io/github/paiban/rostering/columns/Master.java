package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.lp.LinearProgramme;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The linear programme over rows: of each agent's columns shares that add up to 1, so that the rows' energy and the
 * curves of the sums are least. Not thread-safe.
 */
final class Master implements AutoCloseable {
    /** Energy of an agent without any row: above all else, so that a row is found. */
    private static final double MISSING = 0x1p27;

    /** Energy of one unit of cost in the programme: its numbers are best near 1. */
    private static final double SCALE = Energy.factor(Level.SHOULD.rank());

    private final RowLp lp;
    private final LinearProgramme programme;
    /** By sum, the number that its row is divided by, so that coefficients are near 1. */
    private final double[] units;

    private final int[] rowOfSum;
    private final int firstAgentRow;
    private final Pool pool = new Pool();
    private final List<Integer> numbers = new ArrayList<>();
    private final double constant;
    private int[] rows = new int[64];
    private double[] coefficients = new double[64];

    Master(RowLp lp, LinearProgramme empty) {
        this.lp = lp;
        this.units = lp.largestCoefficients();
        this.programme = empty;
        this.rowOfSum = new int[lp.costs.length];
        double total = 0;
        for (int sum = 0; sum < lp.costs.length; sum++) {
            total += addSum(sum, lp.bases[sum]);
        }
        this.constant = total;
        this.firstAgentRow = programme.addRow(1, 1);
        for (int a = 1; a < lp.agents.length; a++) {
            programme.addRow(1, 1);
        }
        for (int a = 0; a < lp.agents.length; a++) {
            addSlack(firstAgentRow + a, 1, MISSING, Double.POSITIVE_INFINITY);
        }
    }

    /** A row that counts, with a variable for each piece of the curve; returns the energy at its bottom. */
    private double addSum(int sum, int base) {
        SumCosts.Pieces left = lp.costs[sum].leftwards();
        SumCosts.Pieces right = lp.costs[sum].rightwards();
        int row = programme.addRow((left.from() - base) / units[sum], (right.from() - base) / units[sum]);
        rowOfSum[sum] = row;
        addPieces(row, 1, units[sum], left);
        addPieces(row, -1, units[sum], right);
        return lp.costs[sum].least();
    }

    private void addPieces(int row, double coefficient, double unit, SumCosts.Pieces pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            addSlack(row, coefficient, pieces.slopes()[i] * unit, pieces.lengths()[i] / unit);
        }
    }

    private void addSlack(int row, double coefficient, double cost, double upper) {
        rows[0] = row;
        coefficients[0] = coefficient;
        programme.addColumn(cost / SCALE, upper, rows, coefficients, 1);
    }

    /** Adds a column, unless it is in already; whether it was new. */
    boolean add(Column column) {
        if (!pool.add(column)) {
            return false;
        }
        int size = column.sums().length;
        if (rows.length <= size) {
            rows = new int[size * 2];
            coefficients = new double[size * 2];
        }
        for (int i = 0; i < size; i++) {
            rows[i] = rowOfSum[column.sums()[i]];
            coefficients[i] = column.counts()[i] / units[column.sums()[i]];
        }
        rows[size] = firstAgentRow + lp.places[column.agent()];
        coefficients[size] = 1;
        numbers.add(
                programme.addColumn(column.energy() / SCALE, Double.POSITIVE_INFINITY, rows, coefficients, size + 1));
        return true;
    }

    /**
     * How much cheaper the solution becomes if certain sums may count some more, once. What rows would gain that are not in
     * the programme is left out. The solution is then no longer that of the programme itself.
     *
     * @param before the energy of the programme's own solution
     * @param pairs sums and how much more they count
     */
    double saving(double before, int[] pairs, double seconds) {
        List<Integer> added = addSomebody(pairs);
        double saving = programme.solve(false, seconds) ? before - energy() : 0;
        added.forEach(column -> programme.setUpper(column, 0));
        return Math.max(0, saving);
    }

    /** A variable for one more person, and one for each sum that rises beyond what the others can reach. */
    private List<Integer> addSomebody(int[] pairs) {
        List<Integer> added = new ArrayList<>();
        int size = pairs.length / 2;
        int[] inRows = new int[size];
        double[] inCoefficients = new double[size];
        for (int i = 0; i < size; i++) {
            int sum = pairs[2 * i];
            inRows[i] = rowOfSum[sum];
            inCoefficients[i] = pairs[2 * i + 1] / units[sum];
            if (inCoefficients[i] > 0 && lp.costs[sum].gainBeyond() > 0) {
                double gain = lp.costs[sum].gainBeyond() * units[sum] / SCALE;
                added.add(
                        programme.addColumn(-gain, inCoefficients[i], new int[] {rowOfSum[sum]}, new double[] {-1}, 1));
            }
        }
        added.add(programme.addColumn(0, 1, inRows, inCoefficients, size));
        return added;
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
        return programme.objective() * SCALE + constant;
    }

    /** The share of a column, by its index. */
    double share(int index) {
        return programme.value(numbers.get(index));
    }

    /** Writes, by sum, what one more in its count costs by the dual prices. */
    void prices(double[] bySum) {
        for (int sum = 0; sum < bySum.length; sum++) {
            bySum[sum] = -programme.price(rowOfSum[sum]) * SCALE / units[sum];
        }
    }

    /** The dual price of an agent: what the agent's rows cost, prices of sums included. */
    double price(int agent) {
        return programme.price(firstAgentRow + lp.places[agent]) * SCALE;
    }

    @Override
    public void close() {
        programme.close();
    }

    @Override
    public String toString() {
        return "Master of " + columns().size() + " columns, "
                + Arrays.stream(rowOfSum).count() + " sums";
    }
}
