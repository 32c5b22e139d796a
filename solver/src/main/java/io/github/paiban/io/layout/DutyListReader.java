package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import io.github.paiban.io.text.Weekdays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets with a row a date: who has the duty, one line for each person and day, or people across. Not safe for use
 * by several threads.
 */
final class DutyListReader {
    private static final int FEWEST = 3;
    private static final Pattern HOLIDAYS = Pattern.compile("(?i)节假日|節假日|法定|节日|節日|假期名|holiday");
    private static final Pattern DUTIES = Pattern.compile("(?i)值班|值守|排班|班表|姓名|duty|roster|shift");

    private final Draft draft;
    private final Sheet sheet;
    private final NamesInCells people;
    private int from = -1;
    private int to = -1;
    private final Function<Map<Integer, DayMark>, List<@Nullable SheetDay>> calendar;

    DutyListReader(Draft draft, Function<Map<Integer, DayMark>, List<@Nullable SheetDay>> calendar) {
        this.draft = draft;
        this.sheet = draft.sheet;
        this.people = new NamesInCells(draft);
        this.calendar = calendar;
    }

    /** The row above the first date, and the dates by row. */
    private record Dates(int column, Map<Integer, DayMark> marks) {
        int head() {
            return marks.keySet().iterator().next() - 1;
        }
    }

    /** Whether the sheet is one, and was read. */
    boolean read() {
        Dates best = null;
        for (int c = 0; c < sheet.columns(); c++) {
            Optional<Dates> found = dates(c);
            if (found.isPresent() && (best == null || found.get().marks.size() > best.marks.size())) {
                best = found.get();
            }
        }
        if (best == null || isOfHolidays(best)) {
            return false;
        }
        read(best);
        people.tellEmptyDays();
        return !draft.entries.isEmpty();
    }

    /** A list of holidays has dates and names, too. */
    private boolean isOfHolidays(Dates dates) {
        StringBuilder head = new StringBuilder(sheet.name());
        for (int c = 0; c < sheet.columns(); c++) {
            head.append(' ').append(sheet.cell(dates.head(), c).text());
        }
        return HOLIDAYS.matcher(head).find() && !DUTIES.matcher(head).find();
    }

    /** A column whose cells are mostly dates; bare numbers must follow one another. */
    private Optional<Dates> dates(int column) {
        for (DayMark.Order order : DayMark.Order.values()) {
            Map<Integer, DayMark> marks = new TreeMap<>();
            int filled = 0;
            for (int r = 0; r < sheet.rows(); r++) {
                SheetCell cell = sheet.shown(r, column);
                Optional<DayMark> mark = DayMark.find(cell, order).filter(each -> each.level() > 0);
                boolean counts = !cell.isBlank() && !marks.isEmpty();
                filled += counts || mark.isPresent() ? 1 : 0;
                int row = r;
                mark.ifPresent(each -> marks.put(row, each));
            }
            boolean dated = marks.values().stream().allMatch(mark -> mark.level() >= 2) || isChain(marks);
            if (marks.size() >= FEWEST && marks.size() >= filled * 0.8 && dated) {
                return Optional.of(new Dates(column, marks));
            }
        }
        return Optional.empty();
    }

    private static boolean isChain(Map<Integer, DayMark> marks) {
        DayMark before = null;
        for (DayMark mark : marks.values()) {
            if (before != null && (before.stepTo(mark) < 0 || before.stepTo(mark) > 3)) {
                return false;
            }
            before = mark;
        }
        return marks.size() >= 5;
    }

    private void read(Dates dates) {
        Map<Integer, SheetDay> days = days(dates);
        Map<Integer, Label> labels = labels(dates);
        int name = column(labels, Label.NAME);
        int id = column(labels, Label.ID);
        int shift = column(labels, Label.KIND);
        from = column(labels, Label.START);
        to = column(labels, Label.END);
        if (name >= 0 || id >= 0) {
            draft.kind = SheetReading.Kind.DUTY_LIST;
            days.forEach((row, day) -> line(row, day, name, id, shift));
            return;
        }
        List<Integer> others = new ArrayList<>(labels.keySet());
        others.removeIf(c -> labels.get(c) != Label.NONE
                && labels.get(c) != Label.KIND
                && labels.get(c) != Label.LEADER
                && labels.get(c) != Label.POST);
        if (hasHeadings(dates, others)) {
            across(dates, days, others);
            return;
        }
        int person = ListColumns.person(sheet, days.keySet(), others);
        if (person >= 0) {
            draft.kind = SheetReading.Kind.DUTY_LIST;
            draft.assume("no-headings", sheet.address(dates.head() + 1, person));
            days.forEach((row, day) -> line(row, day, person, -1, -1));
        }
    }

    private Map<Integer, SheetDay> days(Dates dates) {
        List<@Nullable SheetDay> found = calendar.apply(dates.marks);
        Map<Integer, SheetDay> days = new LinkedHashMap<>();
        int i = 0;
        for (int row : dates.marks.keySet()) {
            SheetDay day = found.get(i++);
            if (day != null) {
                days.put(row, day);
            }
        }
        return days;
    }

    private Map<Integer, Label> labels(Dates dates) {
        Map<Integer, Label> labels = new TreeMap<>();
        for (int c = 0; c < sheet.columns(); c++) {
            int column = c;
            boolean used = dates.marks.keySet().stream()
                    .anyMatch(row -> !sheet.shown(row, column).isBlank());
            boolean weekdays = dates.marks.keySet().stream()
                    .allMatch(row -> Weekdays.findInHeading(
                                    sheet.shown(row, column).text())
                            .isPresent());
            if (c != dates.column && used && !weekdays) {
                labels.put(
                        c,
                        dates.head() < 0
                                ? Label.NONE
                                : Label.of(sheet.shown(dates.head(), c).text()));
            }
        }
        return labels;
    }

    private static int column(Map<Integer, Label> labels, Label wanted) {
        return labels.entrySet().stream()
                .filter(each -> each.getValue() == wanted)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** One line: a date and a person, or several persons in one cell. */
    private void line(int row, SheetDay day, int name, int id, int shift) {
        String duty = shift < 0 ? times(row) : sheet.shown(row, shift).text();
        if (name >= 0 && id < 0) {
            people.add(sheet, row, name, day, duty);
            return;
        }
        String number = sheet.shown(row, id).text();
        String called = name < 0 ? number : Words.name(sheet.shown(row, name).text());
        if (!called.isEmpty() || !number.isEmpty()) {
            int column = shift < 0 ? id : shift;
            Entry entry = people.entry(called, number);
            entry.add(
                    day,
                    ReadCell.of(sheet, row, column, sheet.shown(row, column)).with(duty));
        }
    }

    /** Where no shift is named, its times, or that there is a duty. */
    private String times(int row) {
        String start = sheet.shown(row, from).text();
        String end = sheet.shown(row, to).text();
        return start.isEmpty() || end.isEmpty() ? NamesInCells.ON_DUTY : start + "-" + end;
    }

    private boolean hasHeadings(Dates dates, List<Integer> columns) {
        return dates.head() >= 0
                && !columns.isEmpty()
                && columns.stream().allMatch(c -> !sheet.shown(dates.head(), c).isBlank());
    }

    /** Columns are shifts with people in their cells, or people with shifts in theirs. */
    private void across(Dates dates, Map<Integer, SheetDay> days, List<Integer> columns) {
        long filled = 0;
        long duties = 0;
        for (int row : days.keySet()) {
            for (int column : columns) {
                SheetCell cell = sheet.shown(row, column);
                filled += cell.isBlank() ? 0 : 1;
                duties += !cell.isBlank() && Words.isDuty(cell.text()) ? 1 : 0;
            }
        }
        if (duties * 2 > filled) {
            columns.forEach(column -> person(dates, days, column));
            return;
        }
        draft.kind = SheetReading.Kind.DUTY_LIST;
        days.forEach((row, day) -> columns.forEach(column -> people.add(
                sheet, row, column, day, sheet.shown(dates.head(), column).text())));
    }

    private void person(Dates dates, Map<Integer, SheetDay> days, int column) {
        String name = Words.name(sheet.shown(dates.head(), column).text());
        if (Words.isTotal(name) || Words.isHeadedAsNote(name)) {
            return;
        }
        String above = sheet.shown(dates.head() - 1, column).text();
        Entry entry = new Entry(0, name, Words.isStaffNumber(above) ? above : "");
        days.forEach((row, day) -> entry.add(day, ReadCell.of(sheet, row, column, sheet.shown(row, column))));
        draft.entries.add(entry);
    }
}
