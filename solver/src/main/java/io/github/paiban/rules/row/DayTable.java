package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Tables by day, history included, so that an automaton asks no calendar while it reads a row. */
final class DayTable {
    private DayTable() {}

    /** Where a day stands in a table. */
    static int index(int day) {
        return day + Frame.HISTORY_DAYS;
    }

    /** The days for which something holds. */
    static boolean[] where(Frame frame, IntPredicate holds) {
        boolean[] table = new boolean[Frame.HISTORY_DAYS + frame.days()];
        for (int day = -Frame.HISTORY_DAYS; day < frame.days(); day++) {
            table[index(day)] = holds.test(day);
        }
        return table;
    }

    /** A number for each day. */
    static int[] of(Frame frame, IntUnaryOperator number) {
        int[] table = new int[Frame.HISTORY_DAYS + frame.days()];
        for (int day = -Frame.HISTORY_DAYS; day < frame.days(); day++) {
            table[index(day)] = number.applyAsInt(day);
        }
        return table;
    }
}
