package io.github.paiban.io.sheet;

import io.github.paiban.io.text.Cleaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet as it is shown; of a formula, its last value.
 *
 * @param text what is shown, without spaces around it
 * @param date the day, where the cell is formatted as one
 * @param kind what the file says it is
 * @param colour its fill as {@code #RRGGBB}; empty where it has none
 */
public record SheetCell(String text, @Nullable LocalDate date, Kind kind, String colour) {
    /** What a file says a cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A value such as {@code #REF!}, or a formula whose value is not known. */
        ERROR
    }

    /** A cell with nothing in it. */
    public static final SheetCell BLANK = new SheetCell("", null, Kind.TEXT, "");

    public SheetCell {
        text = Cleaning.value(text);
    }

    /** Text without a fill. */
    public static SheetCell of(String text) {
        return text.isEmpty() ? BLANK : new SheetCell(text, null, Kind.TEXT, "");
    }

    /** Whether nothing stands there. */
    public boolean isBlank() {
        return text.isEmpty() && date == null;
    }

    /** Whether it is a number, and no date. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether its value is not known. */
    public boolean isError() {
        return kind == Kind.ERROR;
    }
}
