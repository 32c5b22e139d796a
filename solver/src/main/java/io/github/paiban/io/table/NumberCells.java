package io.github.paiban.io.table;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.text.Numerals;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads cells that hold whole numbers. */
public final class NumberCells {
    private NumberCells() {}

    /** The number with decimals in a column; empty where it is blank, and a notice given where it is none or out of range. */
    public static OptionalDouble findDecimal(Row row, Column column, double most, Notices notices) {
        if (!row.has(column)) {
            return OptionalDouble.empty();
        }
        String text = row.text(column);
        OptionalDouble number = text.endsWith("%") ? OptionalDouble.empty() : Numerals.findDecimal(text);
        if (number.isEmpty()) {
            notices.accept(NoticeCode.BAD_NUMBER.at(row.place(column), text, column.label()));
        } else if (number.getAsDouble() < 0 || number.getAsDouble() > most) {
            notices.accept(NoticeCode.NUMBER_OUT_OF_RANGE.at(row.place(column), text, column.label(), 0, (long) most));
            return OptionalDouble.empty();
        }
        return number;
    }

    /** The number in a column; empty where it is blank, and a notice given where it is none or out of range. */
    public static OptionalLong find(Row row, Column column, long least, long most, Notices notices) {
        if (!row.has(column)) {
            return OptionalLong.empty();
        }
        String text = row.text(column);
        OptionalLong number = Numerals.findWhole(text);
        if (number.isEmpty()) {
            notices.accept(NoticeCode.BAD_NUMBER.at(row.place(column), text, column.label()));
            return number;
        }
        if (number.getAsLong() < least || number.getAsLong() > most) {
            notices.accept(NoticeCode.NUMBER_OUT_OF_RANGE.at(row.place(column), text, column.label(), least, most));
            return OptionalLong.empty();
        }
        return number;
    }
}
