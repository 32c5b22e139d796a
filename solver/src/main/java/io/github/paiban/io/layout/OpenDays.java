package io.github.paiban.io.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days whose year, or year and month, nothing says. */
final class OpenDays {
    private OpenDays() {}

    /** The days; the month that the first are of may be given. */
    static List<@Nullable SheetDay> keys(List<DayMark> marks, String format, @Nullable Integer first) {
        List<@Nullable SheetDay> days = new ArrayList<>();
        Integer month = first;
        for (DayMark mark : marks) {
            month = mark.month() == null ? month : mark.month();
            int shown = month == null ? 0 : month;
            days.add(new SheetDay(String.format(Locale.ROOT, format, shown, mark.day()), null));
        }
        return days;
    }
}
