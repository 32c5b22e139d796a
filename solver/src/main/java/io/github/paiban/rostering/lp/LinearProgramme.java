package io.github.paiban.rostering.lp;

/**
 * A linear programme to be minimised, which grows and is solved again and again, each time from where it stood. Not
 * thread-safe.
 */
public interface LinearProgramme extends AutoCloseable {
    /** Adds an empty row: its sum lies between the bounds. Returns its number, from 0. */
    int addRow(double lower, double upper);

    /**
     * Adds a column, a variable from 0 to {@code upper}. Returns its number, from 0.
     *
     * @param cost cost of one unit
     * @param rows the rows it stands in; the first {@code size} entries
     * @param coefficients its coefficient in each of those rows
     * @param size how many rows
     */
    int addColumn(double cost, double upper, int[] rows, double[] coefficients, int size);

    /** Changes the upper bound of a column. */
    void setUpper(int column, double upper);

    /**
     * Solves it; only after that values and prices may be read.
     *
     * @param dual whether to begin with the dual simplex method: better after bounds changed, worse after columns came
     * @param seconds the longest it may take
     * @return whether the optimum was found
     */
    boolean solve(boolean dual, double seconds);

    /** The cost of the solution. */
    double objective();

    /** The value of a column in the solution. */
    double value(int column);

    /** The dual price of a row: by how much the cost grows for each unit that its bound grows. */
    double price(int row);

    @Override
    void close();
}
