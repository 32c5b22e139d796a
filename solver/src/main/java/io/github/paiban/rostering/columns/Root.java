package io.github.paiban.rostering.columns;

import java.util.List;

/**
 * What the solved linear programme leaves to those who dive.
 *
 * @param columns the columns found on the way
 * @param prices what one more in its count costs, by tally, in energy
 * @param bound the energy below which no legal roster is
 */
public record Root(List<Column> columns, long[] prices, long bound) {
    public Root {
        columns = List.copyOf(columns);
    }
}
