package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.lp.LinearProgramme;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear programme over rows: of each agent's columns shares that add up to 1, so that the rows' energy and the
 * curves of the sums are least. Not thread-safe.
 */
final class Master implements AutoCloseable {
    /** What an agent without any row costs at the level should: above all else, so that a row is found. */
    private static final long MISSING = 1L << 17;

    private static final double TAKEN = 1e-7;

    private final RowLp lp;
    private final LinearProgramme programme;
    /** Energy of one unit of cost in the programme, one at the level should: its numbers are best near 1. */
    private final double scale;

    /** By sum, the number that its row is divided by, so that coefficients are near 1. */
    private final double[] units;
    /** Row number is sum number; the agents' rows follow. */
    private final Differences differences;

    private final int firstAgentRow;
    private final Pool pool = new Pool();
    /** How many columns there were when the programme was solved last. */
    private int solved;

    private boolean isSolved;

    private final List<Integer> numbers = new ArrayList<>();
    private final double constant;
    /** The entries of a column while it is made, by row, and which rows have some. */
    private final double[] byRow;

    private int[] rows;
    private double[] coefficients;
    private int size;

    Master(RowLp lp, LinearProgramme empty) {
        this.lp = lp;
        this.scale = lp.board.energy.factor(Level.SHOULD.rank());
        this.units = lp.units;
        this.differences = lp.differences;
        this.programme = empty;
        this.byRow = new double[lp.costs.length + lp.agents.length];
        this.rows = new int[byRow.length];
        this.coefficients = new double[byRow.length];
        this.firstAgentRow = lp.costs.length;
        for (int sum = 0; sum < firstAgentRow; sum++) {
            addSumRow(sum);
        }
        for (int a = 0; a < lp.agents.length; a++) {
            programme.addRow(1, 1);
        }
        double total = 0;
        for (int sum = 0; sum < firstAgentRow; sum++) {
            addCurve(sum);
            total += lp.costs[sum].least();
        }
        this.constant = total;
        for (int a = 0; a < lp.agents.length; a++) {
            touch(firstAgentRow + a, 1);
            addVariable(MISSING * scale, Double.POSITIVE_INFINITY);
        }
    }

    /** A row that counts; less what its parent counts where it has one. */
    private void addSumRow(int sum) {
        int parent = differences.parent(sum);
        double lower = lower(sum) - (parent < 0 ? 0 : lower(parent));
        programme.addRow(lower, differences.isLinked(sum) ? lower : upper(sum));
    }

    /** The least value at the bottom of a sum's curve, in its unit. */
    private double lower(int sum) {
        return (lp.costs[sum].leftwards().from() - lp.bases[sum]) / units[sum];
    }

    private double upper(int sum) {
        return (lp.costs[sum].rightwards().from() - lp.bases[sum]) / units[sum];
    }

    /** A variable for each piece of a sum's curve, and one for its flat bottom where the row itself cannot hold that. */
    private void addCurve(int sum) {
        addPieces(sum, 1, lp.costs[sum].leftwards());
        addPieces(sum, -1, lp.costs[sum].rightwards());
        double width = upper(sum) - lower(sum);
        if (differences.isLinked(sum) && width > 0) {
            count(sum, -1);
            addVariable(0, width);
        }
    }

    private void addPieces(int sum, double coefficient, SumCosts.Pieces pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            count(sum, coefficient);
            addVariable(pieces.slopes()[i] * units[sum], pieces.lengths()[i] / units[sum]);
        }
    }

    /** Notes an entry of the column that is being made: an amount of a sum, in its unit. */
    private void count(int sum, double amount) {
        touch(sum, amount);
        for (int child : differences.children(sum)) {
            touch(child, -amount);
        }
    }

    private void touch(int row, double amount) {
        if (byRow[row] == 0) {
            rows = size < rows.length ? rows : Arrays.copyOf(rows, 2 * size);
            rows[size++] = row;
        }
        byRow[row] += amount;
    }

    /** Makes a variable of the entries noted. */
    private int addVariable(double energy, double upper) {
        coefficients = rows.length == coefficients.length ? coefficients : new double[rows.length];
        int used = 0;
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            if (byRow[row] != 0) {
                rows[used] = row;
                coefficients[used++] = byRow[row];
                byRow[row] = 0;
            }
        }
        size = 0;
        return programme.addColumn(energy / scale, upper, rows, coefficients, used);
    }

    /** Adds a column, unless it is in already; whether it was new. */
    boolean add(Column column) {
        if (!pool.add(column)) {
            return false;
        }
        for (int i = 0; i < column.sums().length; i++) {
            int sum = column.sums()[i];
            count(sum, column.counts()[i] / units[sum]);
        }
        touch(firstAgentRow + lp.places[column.agent()], 1);
        numbers.add(addVariable((double) column.energy(), Double.POSITIVE_INFINITY));
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
        for (int i = 0; i < pairs.length; i += 2) {
            int sum = pairs[i];
            double more = pairs[i + 1] / units[sum];
            if (more > 0 && lp.costs[sum].gainBeyond() > 0) {
                count(sum, -1);
                added.add(addVariable(-(double) lp.costs[sum].gainBeyond() * units[sum], more));
            }
        }
        for (int i = 0; i < pairs.length; i += 2) {
            count(pairs[i], pairs[i + 1] / units[pairs[i]]);
        }
        added.add(addVariable(0, 1));
        return added;
    }

    /** Allows or forbids a column, by its index. */
    void setAllowed(int index, boolean allowed) {
        programme.setUpper(numbers.get(index), allowed ? Double.POSITIVE_INFINITY : 0);
    }

    List<Column> columns() {
        return pool.columns();
    }

    /** The columns that the last solution takes a part of. */
    List<Column> solution() {
        return IntStream.range(0, solved)
                .filter(index -> share(index) > TAKEN)
                .mapToObj(columns()::get)
                .toList();
    }

    boolean solve(boolean dual, double seconds) {
        isSolved = programme.solve(dual, seconds);
        solved = isSolved ? numbers.size() : solved;
        return isSolved;
    }

    /** Whether it could be solved when that was tried last. */
    boolean isSolved() {
        return isSolved;
    }

    /** The energy of the solution. */
    double energy() {
        return programme.objective() * scale + constant;
    }

    /** The share of a column, by its index. */
    double share(int index) {
        return programme.value(numbers.get(index));
    }

    /** Writes, by sum, what one more in its count costs by the dual prices. */
    void prices(double[] bySum) {
        for (int sum = 0; sum < bySum.length; sum++) {
            bySum[sum] = -programme.price(sum) * scale;
        }
        differences.unfold(bySum);
        for (int sum = 0; sum < bySum.length; sum++) {
            bySum[sum] /= units[sum];
        }
    }

    /** The dual price of an agent: what the agent's rows cost, prices of sums included. */
    double price(int agent) {
        return programme.price(firstAgentRow + lp.places[agent]) * scale;
    }

    @Override
    public void close() {
        programme.close();
    }

    @Override
    public String toString() {
        return "Master of " + columns().size() + " columns, " + lp.costs.length + " sums";
    }
}
