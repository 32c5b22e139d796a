package io.github.paiban.rostering.columns;

import java.util.List;

/**
 * What the solved linear programme leaves to those who dive.
 */
public final class Root {
    private final List<Column> columns;
    private final List<Column> solution;
    private final long[] prices;
    private final long bound;

    /** What is left. */
    public Root(List<Column> columns, List<Column> solution, long[] prices, long bound) {
        this.columns = List.copyOf(columns);
        this.solution = List.copyOf(solution);
        this.prices = prices.clone();
        this.bound = bound;
    }

    /** The columns found on the way. */
    public List<Column> columns() {
        return columns;
    }

    /** Those that the solution is made of: columns that are as cheap by the prices need not fit together as well. */
    public List<Column> solution() {
        return solution;
    }

    /** What one more in its value costs, by sum, in energy. */
    public long[] prices() {
        return prices.clone();
    }

    /** The energy below which no legal roster is. */
    public long bound() {
        return bound;
    }
}
