package io.github.paiban.io.table;

import java.util.List;
import java.util.Map;

/**
 * A table as read: which column stands where, and its rows.
 *
 * @param rows the rows below the header
 * @param limits index of each rule limit that the table has a column for
 * @param hasHeader whether there is a header with all the columns that must be there
 */
public record Table(List<Row> rows, Map<String, Integer> limits, boolean hasHeader) {
    /** A table without header and rows. */
    public static final Table EMPTY = new Table(List.of(), Map.of(), false);
}
