package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a sheet: its heading and the rows below it.
 *
 * @param sheet where it lies
 * @param header its heading
 * @param end the row after its last
 */
record Block(Sheet sheet, Header header, int end) {
    /** The tables of a sheet, from its top. */
    static List<Block> all(Sheet sheet) {
        List<Header> headers = Header.all(sheet);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int end = i + 1 < headers.size() ? headers.get(i + 1).firstRow() : sheet.rows();
            blocks.add(new Block(sheet, headers.get(i), end));
        }
        return blocks;
    }

    int firstRow() {
        return header.lastRow() + 1;
    }

    IntStream rows() {
        return IntStream.range(firstRow(), end);
    }

    /** The columns that may say whose a row is: those before the days, or those behind where none are before. */
    List<Integer> sideColumns() {
        List<Integer> before = IntStream.range(0, header.firstColumn())
                .filter(this::isUsed)
                .boxed()
                .toList();
        return before.isEmpty()
                ? IntStream.range(header.lastColumn() + 1, sheet.columns())
                        .filter(this::isUsed)
                        .boxed()
                        .toList()
                : before;
    }

    private boolean isUsed(int column) {
        return rows().anyMatch(row -> !sheet.cell(row, column).isBlank());
    }

    /** Whether no day of a row holds anything. */
    boolean isEmptyRow(int row) {
        return header.marks().keySet().stream().allMatch(c -> shown(row, c).isBlank());
    }

    /** Whether all that the days of a row hold are numbers; not so where they hold nothing. */
    boolean isNumbersOnly(int row) {
        return !isEmptyRow(row)
                && header.marks().keySet().stream()
                        .map(c -> shown(row, c))
                        .allMatch(cell -> cell.isBlank() || cell.isError() || Words.isNumber(cell));
    }

    /** What a day's cell shows: its own, or that of the region of days that it is merged into. */
    SheetCell shown(int row, int column) {
        SheetCell own = sheet.cell(row, column);
        return !own.isBlank()
                ? own
                : sheet.findRegion(row, column)
                        .filter(region ->
                                region.firstColumn() >= header.firstColumn() && region.firstRow() >= firstRow())
                        .map(region -> sheet.cell(region.firstRow(), region.firstColumn()))
                        .orElse(own);
    }
}
