package io.github.paiban.io.layout;

import io.github.paiban.io.legend.Legend;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.text.Cleaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is being read of one sheet. Not safe for use by several threads. */
final class Draft {
    /** A person's row as it is found. */
    static final class Entry {
        final int line;
        final String name;
        final String id;
        final Map<String, String> more = new LinkedHashMap<>();
        final Map<SheetDay, ReadCell> cells = new LinkedHashMap<>();

        Entry(int line, String name, String id) {
            this.line = line;
            this.name = name;
            this.id = id;
        }

        /** The same row with another name and number. */
        Entry called(String otherName, String otherId) {
            Entry other = new Entry(line, otherName, otherId);
            other.more.putAll(more);
            other.cells.putAll(cells);
            return other;
        }

        /** Adds a cell; one that differs from what stands there is joined to it. */
        void add(SheetDay day, ReadCell cell) {
            cells.merge(day, cell, ReadCell::joined);
        }

        boolean isDisjointFrom(Entry other) {
            return other.cells.entrySet().stream().allMatch(each -> {
                ReadCell own = cells.get(each.getKey());
                return own == null
                        || own.text().isEmpty()
                        || each.getValue().text().isEmpty()
                        || own.text().equals(each.getValue().text());
            });
        }

        /** The same for all rows of one person. */
        String key() {
            return Cleaning.key(id.isEmpty() ? name : id + name);
        }

        ReadAgent agent() {
            return new ReadAgent(name, id, line, more, cells);
        }
    }

    final Sheet sheet;
    final List<Entry> entries = new ArrayList<>();
    final List<SheetRemark> assumptions = new ArrayList<>();
    final List<SheetRemark> unread = new ArrayList<>();
    final List<SheetRemark> open = new ArrayList<>();
    /** Cells whose comments are not read. */
    final List<String> comments = new ArrayList<>();
    /** Codes that rows of the sheet explain. */
    final Set<String> legend = new HashSet<>();

    /** What codes mean by what the sheet says. */
    Legend codes = Legend.NONE;

    /** What the sheet says of blank cells; null where it says nothing. */
    @Nullable BlankWord blankWord;

    /** Rows left out although words stand in their days. */
    final List<String> leftOut = new ArrayList<>();

    SheetReading.Kind kind = SheetReading.Kind.GRID;
    /** How much of the days is written: 3 whole dates to 0 weekdays. */
    int level;
    /** Whether a month was asked for that the sheet itself does not name. */
    boolean isOverruled;
    /** Whether rows are shifts and ticks say which was worked. */
    boolean isTicks;

    Draft(Sheet sheet) {
        this.sheet = sheet;
    }

    void assume(String code, Object... args) {
        SheetRemark remark = SheetRemark.assumed(code, args);
        if (!assumptions.contains(remark)) {
            assumptions.add(remark);
        }
    }

    void leaveOpen(String code, Object... args) {
        SheetRemark remark = SheetRemark.open(code, args);
        if (open.stream().noneMatch(each -> each.code().equals(code))) {
            open.add(remark);
        }
    }

    /** The days that are known, in order. */
    SortedSet<LocalDate> dates() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        entries.forEach(entry -> entry.cells.keySet().forEach(day -> {
            if (day.date() != null) {
                dates.add(day.date());
            }
        }));
        return dates;
    }

    /** Whether a word means rest or leave, by what the sheet says of it, else by itself. */
    boolean isRest(String text) {
        return codes.find(text)
                .map(entry -> Words.isRest(entry.meaning().word()))
                .orElseGet(() -> Words.isRest(text));
    }

    /** The texts of all cells, the empty one where some are blank. */
    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        entries.forEach(entry -> entry.cells.values().forEach(cell -> texts.add(cell.text())));
        return texts;
    }

    /** Adds what a sheet says of the codes and of blank cells. */
    void explain(Sheet by, Legend legend) {
        blankWord = blankWord != null ? blankWord : BlankWord.find(by, legend).orElse(null);
        codes = codes.and(legend.withoutBlank());
    }

    /** How many of the filled cells hold more than a number. */
    double wordShare() {
        long filled = 0;
        long words = 0;
        for (Entry entry : entries) {
            for (ReadCell cell : entry.cells.values()) {
                boolean is = !cell.text().isEmpty();
                filled += is ? 1 : 0;
                words += is && !cell.text().matches("[-+]?\\d+(\\.\\d+)?%?") ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) words / filled;
    }
}
