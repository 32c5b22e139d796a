package io.github.paiban.rostering.columns;

import java.util.List;

/**
 * What the solved linear programme leaves to those who dive.
 */
public final class Root {
    private final List<Column> columns;
    private final long[] prices;
    private final long bound;

    /** What is left. */
    public Root(List<Column> columns, long[] prices, long bound) {
        this.columns = List.copyOf(columns);
        this.prices = prices.clone();
        this.bound = bound;
    }

    /** The columns found on the way. */
    public List<Column> columns() {
        return columns;
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
