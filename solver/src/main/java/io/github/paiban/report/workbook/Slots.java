package io.github.paiban.report.workbook;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The half-hours of a day that anything happens in.
 *
 * @param first the first, 0 begins at midnight
 * @param end the one after the last, at most 48
 */
record Slots(int first, int end) {
    static final int MINUTES = 30;
    private static final int DAY = 24 * 60;
    private static final int OF_DAY = DAY / MINUTES;

    /** The half-hours of a month. */
    static Slots of(ShopMonth month) {
        int from = DAY;
        int to = 0;
        for (ShiftType shift : month.shifts()) {
            from = Math.min(from, shift.endMinute() > DAY ? 0 : shift.startMinute());
            to = Math.max(to, shift.endMinute());
        }
        for (Requirement need : month.requirements()) {
            from = Math.min(from, need.toMinute() > DAY ? 0 : need.fromMinute());
            to = Math.max(to, need.toMinute());
        }
        return new Slots(from / MINUTES, Math.min(OF_DAY, Math.ceilDiv(to, MINUTES)));
    }

    int count() {
        return end - first;
    }

    /** The share of a half-hour that a shift is there; its day is an offset, 0 for the same and -1 for the day before. */
    static double share(ShiftType shift, int offset, int slot) {
        return share(shift.startMinute() + offset * DAY, shift.endMinute() + offset * DAY, slot);
    }

    /**
     * Shifts weighed by their share of a half-hour, added up as a formula.
     *
     * @param term what stands for a shift of the same day (0) or of the day before (-1)
     */
    static String sum(List<ShiftType> shifts, int slot, BiFunction<ShiftType, Integer, String> term) {
        List<String> terms = new ArrayList<>();
        for (int offset = -1; offset <= 0; offset++) {
            for (ShiftType shift : shifts) {
                double share = share(shift, offset, slot);
                if (share > 0) {
                    terms.add(term.apply(shift, offset) + (share == 1 ? "" : "*" + number(share)));
                }
            }
        }
        return terms.isEmpty() ? "0" : String.join("+", terms);
    }

    /** A number as formulas write it. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The share of a half-hour that lies in a stretch of minutes. */
    static double share(int fromMinute, int toMinute, int slot) {
        int begin = Math.max(fromMinute, slot * MINUTES);
        int end = Math.min(toMinute, (slot + 1) * MINUTES);
        return Math.max(0, end - begin) / (double) MINUTES;
    }
}
