package io.github.paiban.io.table;

import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.FormulaGuard;
import io.github.paiban.notice.Place;
import java.util.Map;

/**
 * A row of a table, its cells by column.
 *
 * @param file the table's file
 * @param columns index of each column that the table has
 * @param cells the cells as written
 */
public record Row(String file, Map<Column, Integer> columns, CsvRecord cells) {
    /** What stands in a column, cleaned; empty where nothing does or there is no such column. */
    public String text(Column column) {
        return text(columns.getOrDefault(column, -1));
    }

    /** What stands in a field by its index, cleaned. */
    public String text(int index) {
        return Cleaning.value(raw(index));
    }

    /** What stands in a field, freed only of what keeps spreadsheets from changing it. */
    public String raw(int index) {
        if (index < 0 || index >= cells.cells().size()) {
            return "";
        }
        String cell = cells.cells().get(index);
        return FormulaGuard.isGuarded(cell) ? FormulaGuard.unguarded(cell) : unwrapped(cell);
    }

    /** What stands in a column, not cleaned. */
    public String raw(Column column) {
        return raw(columns.getOrDefault(column, -1));
    }

    /** People write {@code ="018"} so that Excel keeps the zero. */
    private static String unwrapped(String cell) {
        boolean wrapped = cell.length() > 3 && cell.startsWith("=\"") && cell.endsWith("\"");
        return wrapped ? cell.substring(2, cell.length() - 1) : cell;
    }

    /** Whether anything stands in a column. */
    public boolean has(Column column) {
        return !text(column).isEmpty();
    }

    /** Whether the table has a column. */
    public boolean hasColumn(Column column) {
        return columns.containsKey(column);
    }

    /** The line. */
    public int line() {
        return cells.line();
    }

    /** The row as a whole. */
    public Place place() {
        return new Place(file, line(), 0);
    }

    /** A cell; the row as a whole where there is no such column. */
    public Place place(Column column) {
        return place(columns.getOrDefault(column, -1));
    }

    /** A cell by its index. */
    public Place place(int index) {
        return new Place(file, line(), index + 1);
    }
}
