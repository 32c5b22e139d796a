package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.TimesOfDay;
import io.github.paiban.io.text.Weekdays;
import io.github.paiban.model.TimeWindow;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the earliest begin and latest end of an agent: one time for all days ({@code 10:00}), or times by weekday
 * ({@code Mon-Fri 10:00; Sat 12:00}).
 */
final class WindowCells {
    private static final Pattern PARTS = Pattern.compile("[;；，,、\\n]");
    private static final Pattern TIME_BEGINS = Pattern.compile("(?=\\d)");

    private WindowCells() {}

    /** The windows of a row; none where both columns are blank. */
    static List<TimeWindow> read(Row row, Notices notices) {
        Map<DayOfWeek, Integer> earliest = times(row, Column.EARLIEST, notices);
        Map<DayOfWeek, Integer> latest = times(row, Column.LATEST, notices);
        Map<List<Integer>, Set<DayOfWeek>> daysByTimes = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (earliest.containsKey(day) || latest.containsKey(day)) {
                int from = earliest.getOrDefault(day, 0);
                int to = latest.getOrDefault(day, TimesOfDay.LATEST_MINUTE);
                daysByTimes
                        .computeIfAbsent(List.of(from, to <= from ? to + 1440 : to), unused -> EnumSet.of(day))
                        .add(day);
            }
        }
        List<TimeWindow> windows = new ArrayList<>();
        daysByTimes.forEach((times, days) -> {
            if (times.get(1) > times.get(0)) {
                windows.add(new TimeWindow(days, times.get(0), times.get(1)));
            } else {
                notices.accept(NoticeCode.END_BEFORE_START.at(
                        row.place(Column.LATEST), row.text(Column.LATEST), row.text(Column.EARLIEST)));
            }
        });
        return windows;
    }

    private static Map<DayOfWeek, Integer> times(Row row, Column column, Notices notices) {
        Map<DayOfWeek, Integer> times = new EnumMap<>(DayOfWeek.class);
        for (String part : PARTS.split(row.text(column), -1)) {
            if (!part.isBlank() && !readPart(Cleaning.folded(part), times)) {
                notices.accept(NoticeCode.BAD_TIME.at(row.place(column), row.text(column)));
                return times;
            }
        }
        return times;
    }

    private static boolean readPart(String part, Map<DayOfWeek, Integer> times) {
        OptionalInt forAll = TimesOfDay.find(part);
        if (forAll.isPresent()) {
            EnumSet.allOf(DayOfWeek.class).forEach(day -> times.putIfAbsent(day, forAll.getAsInt()));
            return true;
        }
        String[] words = TIME_BEGINS.split(part, 2);
        if (words.length < 2) {
            return false;
        }
        Optional<Set<DayOfWeek>> days = Weekdays.find(words[0]);
        OptionalInt time = TimesOfDay.find(words[1]);
        if (days.isEmpty() || time.isEmpty()) {
            return false;
        }
        days.get().forEach(day -> times.put(day, time.getAsInt()));
        return true;
    }
}
