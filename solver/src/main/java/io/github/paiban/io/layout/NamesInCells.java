package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People that stand in the cells, each under the duty and the day that the row and the column say. */
final class NamesInCells {
    /** The symbol of a duty that is not named. */
    static final String ON_DUTY = "值班";

    /** So many days are named. */
    private static final int MOST_DAYS = 5;

    private final Draft draft;
    private final Map<String, Entry> byName = new LinkedHashMap<>();
    /** The days that have cells for names, and whether somebody stands in one of them. */
    private final Map<SheetDay, Boolean> taken = new LinkedHashMap<>();

    NamesInCells(Draft draft) {
        this.draft = draft;
    }

    /** Adds a table whose rows are shifts and whose columns are days. */
    void addShiftRows(Block block, int column, Map<Integer, @Nullable SheetDay> days) {
        String duty = ON_DUTY;
        for (int row = block.firstRow(); row < block.end(); row++) {
            String label = block.sheet().shown(row, column).text();
            boolean note = Words.isNote(label) && !Words.isDuty(label);
            if (Words.isTotal(label) || note || block.isNumbersOnly(row)) {
                continue;
            }
            duty = label.isEmpty() ? duty : label;
            for (Map.Entry<Integer, @Nullable SheetDay> each : days.entrySet()) {
                add(block.sheet(), row, each.getKey(), each.getValue(), duty);
            }
        }
    }

    /** Adds the people whom a cell names. */
    void add(Sheet sheet, int row, int column, @Nullable SheetDay day, String duty) {
        SheetCell shown = sheet.shown(row, column);
        ReadCell cell = ReadCell.of(sheet, row, column, shown);
        if (day != null) {
            taken.merge(day, !shown.isBlank(), Boolean::logicalOr);
        }
        if (shown.isBlank()) {
            return;
        }
        if (shown.isError() || day == null) {
            draft.unread.add(SheetRemark.unread(shown.isError() ? "error" : "no-such-day", cell));
            return;
        }
        for (String person : Words.persons(shown.text())) {
            if (Words.isTick(person) || person.matches("[-–—/无無]+|休息?|放假")) {
                continue;
            }
            entry(person, "").add(day, cell.with(duty));
        }
    }

    /** Tells the days on which nobody stands. */
    void tellEmptyDays() {
        List<String> empty = taken.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(each -> each.getKey().key())
                .toList();
        if (!empty.isEmpty() && empty.size() < taken.size()) {
            draft.assume("nobody-on", empty.size(), empty.subList(0, Math.min(MOST_DAYS, empty.size())));
        }
    }

    /** The person of a name. */
    Entry entry(String name, String id) {
        return byName.computeIfAbsent(id + "\n" + name, unused -> {
            Entry entry = new Entry(0, name, id);
            draft.entries.add(entry);
            return entry;
        });
    }
}
