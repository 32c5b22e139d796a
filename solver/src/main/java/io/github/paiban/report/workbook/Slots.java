package io.github.paiban.report.workbook;

import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The half-hours of a day that anything happens in.
 *
 * @param all their numbers in order; 0 begins at midnight, 47 is the last
 */
record Slots(List<Integer> all) {
    static final int MINUTES = 30;
    private static final int DAY = 24 * 60;
    static final int OF_DAY = DAY / MINUTES;

    /** The half-hours of a month. */
    static Slots of(ShopMonth month) {
        boolean[] used = new boolean[OF_DAY];
        month.shifts().forEach(shift -> use(used, shift.startMinute(), shift.endMinute()));
        month.requirements().forEach(need -> use(used, need.fromMinute(), need.toMinute()));
        return new Slots(
                IntStream.range(0, OF_DAY).filter(slot -> used[slot]).boxed().toList());
    }

    private static void use(boolean[] used, int fromMinute, int toMinute) {
        for (int slot = fromMinute / MINUTES; slot < Math.ceilDiv(toMinute, MINUTES); slot++) {
            used[slot % OF_DAY] = true;
        }
    }

    int count() {
        return all.size();
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
