package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.sheet.CellMark;
import io.github.paiban.io.sheet.Region;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one table of people by days into a draft. Not safe for use by several threads. */
final class GridReader {
    private final Draft draft;
    private final Block block;
    private final Sheet sheet;
    private final Sides sides;
    private final Map<Integer, @Nullable SheetDay> days;
    private final RowKinds kinds;
    private final boolean ofNumbers;
    private final Map<Integer, List<Integer>> columnsByDay = new LinkedHashMap<>();
    private final List<Integer> nameless = new ArrayList<>();
    private final List<Integer> loose = new ArrayList<>();
    private final List<Entry> above = new ArrayList<>();
    private String section = "";
    private @Nullable Entry last;

    GridReader(Draft draft, Block block, Sides sides, Map<Integer, @Nullable SheetDay> days) {
        this.draft = draft;
        this.block = block;
        this.sheet = block.sheet();
        this.sides = sides;
        this.days = days;
        this.kinds = new RowKinds(block, sides, days.keySet());
        this.ofNumbers = isOfNumbers();
        days.keySet().forEach(column -> columnsByDay.put(column, block.header().columnsOf(sheet, column)));
    }

    /** Adds the people of the table. */
    void read() {
        section = headSection();
        int before = draft.entries.size();
        block.rows().forEach(this::read);
        settleNameless(draft.entries.size() - before);
    }

    /** A section's title may stand in the heading itself, where further sections have theirs below in that column. */
    private String headSection() {
        for (int column : List.of(sides.id(), sides.name())) {
            String head = column < 0
                    ? ""
                    : sheet.cell(block.header().lastRow(), column).text();
            boolean free = !head.isEmpty() && Label.of(head) == Label.NONE;
            if (free
                    && block.rows()
                            .anyMatch(row -> kinds.isSection(row)
                                    && !sheet.cell(row, column).isBlank())) {
                return head;
            }
        }
        return "";
    }

    private void read(int row) {
        String name = text(row, sides.name());
        String id = sides.hasBoth() ? text(row, sides.id()) : "";
        if (kinds.isSection(row)) {
            section = kinds.onlySide(row).orElse(section);
            last = null;
        } else if (name.isEmpty() && id.isEmpty()) {
            readNameless(row);
        } else if (!kinds.isNoPerson(row, name, id, ofNumbers)) {
            add(row, name, id);
        } else {
            if (kinds.holdsWords(row) && !kinds.isWeekdays(row)) {
                draft.leftOut.add((name.isEmpty() ? id : name) + " (" + (row + 1) + ")");
            }
            last = null;
        }
    }

    /** Whether people's own cells are numbers, too. */
    private boolean isOfNumbers() {
        int[] people = block.rows()
                .filter(row -> !block.isEmptyRow(row))
                .filter(row -> isCalledLikeAPerson(text(row, sides.name())))
                .toArray();
        long numbers =
                java.util.Arrays.stream(people).filter(block::isNumbersOnly).count();
        return numbers * 2 > people.length;
    }

    private static boolean isCalledLikeAPerson(String name) {
        boolean duty = Words.isDuty(name) && !Words.isStaffNumber(name);
        return !name.isEmpty() && !duty && !Words.isTotal(name);
    }

    private String text(int row, int column) {
        return column < 0 ? "" : sheet.cell(row, column).text();
    }

    private void add(int row, String name, String id) {
        String called = Words.name(name.isEmpty() ? id : name);
        Entry entry = new Entry(row + 1, called, id.isEmpty() && sides.id() == sides.name() ? called : id);
        if (!section.isEmpty()) {
            entry.more.put("section", section);
        }
        for (Map.Entry<Integer, Label> each : sides.labels().entrySet()) {
            addFact(entry, row, each.getKey(), each.getValue());
        }
        if (sheet.isHiddenRow(row)) {
            draft.assume("hidden-rows");
        }
        addCells(entry, row);
        draft.entries.add(entry);
        above.add(entry);
        last = entry;
    }

    private void addFact(Entry entry, int row, int column, Label label) {
        String text = sheet.shown(row, column).text();
        String key = Sides.key(label);
        boolean group = label == Label.NONE
                && column != sides.name()
                && column != sides.id()
                && sheet.findRegion(row, column)
                        .filter(each -> each.height() > 1)
                        .isPresent();
        if (!text.isEmpty() && key != null) {
            entry.more.putIfAbsent(key, text);
        } else if (!text.isEmpty() && group) {
            entry.more.putIfAbsent("section", text);
        }
    }

    private void addCells(Entry entry, int row) {
        for (Map.Entry<Integer, @Nullable SheetDay> each : days.entrySet()) {
            ReadCell cell = cell(row, each.getKey());
            SheetDay day = each.getValue();
            if (day != null) {
                entry.add(day, cell);
            } else if (!cell.text().isEmpty()) {
                draft.unread.add(SheetRemark.unread("no-such-day", cell));
            }
        }
    }

    private ReadCell cell(int row, int column) {
        ReadCell joined = null;
        for (int c : columnsByDay.getOrDefault(column, List.of())) {
            SheetCell shown = block.shown(row, c);
            ReadCell one = block.header().subHeads().meant(sheet, c, ReadCell.of(sheet, row, c, shown));
            if (shown.isError()) {
                draft.unread.add(SheetRemark.unread("error", one));
            }
            tellMarks(row, c, one);
            if (sheet.cell(row, c).isBlank() && !shown.isBlank()) {
                draft.assume("merged");
            }
            joined = joined == null ? one : joined.joined(one);
        }
        return java.util.Objects.requireNonNull(joined);
    }

    /** What is struck out may hold no more; a comment may say otherwise. */
    private void tellMarks(int row, int column, ReadCell cell) {
        if (sheet.has(CellMark.STRUCK, row, column) && !cell.text().isEmpty()) {
            draft.unread.add(SheetRemark.unread("struck", cell));
        }
        if (sheet.has(CellMark.COMMENT, row, column)) {
            draft.comments.add(cell.address());
        }
    }

    /** A row below a person without a name of its own: a second row of the same person, or nobody's. */
    private void readNameless(int row) {
        boolean empty = block.isEmptyRow(row);
        boolean told =
                !sidesEmpty(row) && (kinds.sidesTell(row, Words::isTotal) || kinds.sidesTell(row, Words::isNote));
        if (empty || told || kinds.isWeekdays(row)) {
            last = null;
            return;
        }
        if (last == null) {
            if (!kinds.isMostlyNumbers(row)) {
                loose.add(row);
            }
        } else if (block.isNumbersOnly(row) && !ofNumbers) {
            draft.assume("figures-below");
        } else {
            nameless.add(row);
        }
    }

    private boolean sidesEmpty(int row) {
        return sides.labels().keySet().stream().allMatch(c -> sheet.cell(row, c).isBlank());
    }

    private boolean isMergedBelow(int row) {
        Optional<Region> region = sheet.findRegion(row, sides.name());
        return region.isPresent() && region.get().firstRow() < row;
    }

    /** Second rows are many, and each below its person; few rows without a name are nobody's. */
    private void settleNameless(int people) {
        long merged = nameless.stream().filter(this::isMergedBelow).count();
        boolean second = merged > 0 || nameless.size() * 2 > people;
        loose.stream().filter(this::isAmongPeople).forEach(this::tellNobodys);
        for (int row : nameless) {
            Entry owner = ownerOf(row);
            if (owner != null && (second || isMergedBelow(row))) {
                draft.assume("two-rows");
                addCells(owner, row);
            } else if (isAmongPeople(row)) {
                tellNobodys(row);
            }
        }
    }

    /** What stands below the last person, and not right below, is a legend or a note. */
    private boolean isAmongPeople(int row) {
        return !above.isEmpty() && row <= above.getLast().line;
    }

    private @Nullable Entry ownerOf(int row) {
        Entry owner = null;
        for (Entry each : above) {
            owner = each.line <= row + 1 ? each : owner;
        }
        return owner;
    }

    private void tellNobodys(int row) {
        Map<Integer, @Nullable SheetDay> filled = new LinkedHashMap<>(days);
        filled.keySet().stream()
                .map(c -> ReadCell.of(sheet, row, c, block.shown(row, c)))
                .filter(cell -> !cell.text().isEmpty())
                .forEach(cell -> draft.unread.add(SheetRemark.unread("nobody", cell)));
    }
}
