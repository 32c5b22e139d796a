package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;

/**
 * A cell of a roster as it stands in a sheet.
 *
 * @param text what is shown
 * @param colour its fill as {@code #RRGGBB}; empty where it has none
 * @param address as in {@code Sheet1!H12}
 * @param line the row in the file, from 1
 * @param field the column in the file, from 1
 */
public record ReadCell(String text, String colour, String address, int line, int field) {
    static ReadCell of(Sheet sheet, int row, int column, SheetCell shown) {
        return new ReadCell(shown.text(), shown.colour(), sheet.address(row, column), row + 1, column + 1);
    }

    ReadCell with(String other) {
        return new ReadCell(other, colour, address, line, field);
    }

    /** Both where they differ, joined by a stroke. */
    ReadCell joined(ReadCell more) {
        if (more.text.isEmpty() || text.equals(more.text)) {
            return this;
        }
        return text.isEmpty() ? more : with(text + "/" + more.text);
    }
}
