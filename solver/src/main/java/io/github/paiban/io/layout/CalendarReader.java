package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets laid out as a wall calendar: weekdays across, a row of dates a week, and below each date who has the duty.
 */
final class CalendarReader {
    private static final int FEWEST_DAYS = 5;

    private final Draft draft;
    private final Sheet sheet;
    private final Function<Map<Integer, DayMark>, List<@Nullable SheetDay>> calendar;

    CalendarReader(Draft draft, Function<Map<Integer, DayMark>, List<@Nullable SheetDay>> calendar) {
        this.draft = draft;
        this.sheet = draft.sheet;
        this.calendar = calendar;
    }

    /** A date of the calendar and where it stands. */
    private record Place(int row, int column) {}

    /** Reads the sheet where it is one. */
    void read() {
        Optional<DayRow> weekdays = weekdays();
        if (weekdays.isEmpty()) {
            return;
        }
        Map<Place, DayMark> dates = dates(weekdays.get());
        if (dates.size() < FEWEST_DAYS || !areInOrder(dates.values())) {
            return;
        }
        Map<Integer, DayMark> marks = new TreeMap<>();
        int key = weekdays.get().row();
        for (DayMark mark : dates.values()) {
            marks.put(key++, mark);
        }
        draft.kind = SheetReading.Kind.DUTY_LIST;
        draft.assume("calendar");
        addPeople(weekdays.get(), List.copyOf(dates.keySet()), calendar.apply(marks));
    }

    private Optional<DayRow> weekdays() {
        for (int r = 0; r < sheet.rows(); r++) {
            Optional<DayRow> found = DayRow.find(sheet, r).filter(row -> row.level() == 0);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Map<Place, DayMark> dates(DayRow weekdays) {
        Map<Place, DayMark> dates = new LinkedHashMap<>();
        for (int r = weekdays.row() + 1; r < sheet.rows(); r++) {
            if (!isOfDates(weekdays, r)) {
                continue;
            }
            for (Map.Entry<Integer, DayMark> each : weekdays.marks().entrySet()) {
                Place place = new Place(r, each.getKey());
                mark(r, each.getKey()).ifPresent(mark -> dates.put(place, mark.and(each.getValue())));
            }
        }
        return dates;
    }

    private boolean isOfDates(DayRow weekdays, int row) {
        List<SheetCell> filled = weekdays.marks().keySet().stream()
                .map(c -> sheet.cell(row, c))
                .filter(cell -> !cell.isBlank())
                .toList();
        long dates = weekdays.marks().keySet().stream()
                .filter(c -> mark(row, c).isPresent())
                .count();
        return dates > 0 && dates == filled.size();
    }

    private Optional<DayMark> mark(int row, int column) {
        return DayMark.find(sheet.cell(row, column), DayMark.Order.YEAR_OR_MONTH_FIRST)
                .filter(mark -> mark.level() > 0);
    }

    private static boolean areInOrder(Iterable<DayMark> marks) {
        DayMark before = null;
        for (DayMark mark : marks) {
            if (before != null && before.stepTo(mark) != 1) {
                return false;
            }
            before = mark;
        }
        return true;
    }

    private void addPeople(DayRow weekdays, List<Place> places, List<@Nullable SheetDay> days) {
        NamesInCells people = new NamesInCells(draft);
        List<Integer> rows = places.stream().map(Place::row).distinct().toList();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int week = rows.indexOf(place.row());
            int end = week + 1 < rows.size() ? rows.get(week + 1) : sheet.rows();
            for (int r = place.row() + 1; r < end; r++) {
                if (!isNote(weekdays, r)) {
                    people.add(sheet, r, place.column(), days.get(i), duty(weekdays, r));
                }
            }
        }
    }

    /** Below the last week a note may stand, over the days or beside them. */
    private boolean isNote(DayRow weekdays, int row) {
        List<String> texts = new ArrayList<>();
        for (int c = 0;
                c
                        <= weekdays.marks().keySet().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0);
                c++) {
            texts.add(sheet.cell(row, c).text());
        }
        return texts.stream().anyMatch(text -> !text.isEmpty() && (Words.isNote(text) || Words.isTotal(text)));
    }

    private String duty(DayRow weekdays, int row) {
        for (int c = weekdays.firstColumn() - 1; c >= 0; c--) {
            String text = sheet.shown(row, c).text();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return NamesInCells.ON_DUTY;
    }
}
