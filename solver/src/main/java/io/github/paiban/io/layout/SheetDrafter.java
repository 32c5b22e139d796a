package io.github.paiban.io.layout;

import io.github.paiban.io.legend.LegendFinder;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.notice.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one sheet into a draft. Not safe for use by several threads. */
final class SheetDrafter {
    private static final int LAST_ROWS = 12;
    /** So many cells are named where one remark is about many. */
    private static final int MOST_ADDRESSES = 5;

    private final Sheet sheet;
    private final Hints elsewhere;
    private final SheetOptions options;
    private final Draft draft;
    private final List<LostColumns> tables = new ArrayList<>();

    SheetDrafter(Sheet sheet, Hints elsewhere, SheetOptions options) {
        this.sheet = sheet;
        this.elsewhere = elsewhere;
        this.options = options;
        this.draft = new Draft(sheet);
    }

    /** The draft; empty where the sheet holds no roster. */
    Optional<Draft> read() {
        List<Block> blocks = new ArrayList<>();
        SideBySide.parts(sheet).forEach(part -> blocks.addAll(readTables(part)));
        if (draft.entries.isEmpty() && !draft.isTicks) {
            draft.open.clear();
            draft.assumptions.clear();
            boolean list = new DutyListReader(draft, this::calendar).read();
            if (!list) {
                new CalendarReader(draft, this::calendar).read();
            }
        }
        if (draft.entries.isEmpty()) {
            return Optional.empty();
        }
        new LegendRows(draft).takeOut();
        new NumbersInNames(draft).takeOut();
        if (!draft.comments.isEmpty()) {
            List<String> shown = draft.comments.subList(0, Math.min(MOST_ADDRESSES, draft.comments.size()));
            draft.assume("comments", draft.comments.size(), shown);
        }
        tables.forEach(LostColumns::tell);
        if (draft.kind == SheetReading.Kind.DUTY_LIST) {
            new NameRemarks(draft).tell();
        }
        new SamePerson(draft).merge();
        draft.explain(sheet, new LegendFinder(sheet, LegendArea.of(draft, blocks)).find(draft.texts()));
        if (!draft.leftOut.isEmpty()) {
            draft.assume("rows-left-out", draft.leftOut.subList(0, Math.min(MOST_ADDRESSES, draft.leftOut.size())));
        }
        return Optional.of(draft);
    }

    /** The tables of a part of the sheet, read into the draft. */
    private List<Block> readTables(Sheet part) {
        List<Block> blocks = Block.all(part);
        int above = 0;
        for (Block block : blocks) {
            read(block, hints(part, above, block.header().firstRow(), blocks.getFirst()));
            above = block.firstRow();
        }
        return blocks;
    }

    /** What is mentioned right above a table comes first, then the sheet's head, its name, the file, the rest. */
    private Hints hints(Sheet part, int from, int header, Block first) {
        Hints hints = new Hints();
        for (Sheet each : part == sheet ? List.of(sheet) : List.of(part, sheet)) {
            hints.addRows(each, from, header);
            if (header != first.header().firstRow()) {
                hints.addRows(each, 0, first.header().firstRow());
            }
        }
        return withRest(hints);
    }

    private Hints withRest(Hints hints) {
        hints.add(sheet.name(), Message.of("sheet.source.sheet", sheet.name()));
        hints.addAll(elsewhere);
        hints.addNotes(sheet, Math.max(0, sheet.rows() - LAST_ROWS), sheet.rows());
        options.findNear()
                .ifPresent(month -> hints.add(
                        new PeriodHint(month.getYear(), month.getMonthValue(), 0), Message.of("sheet.source.folder")));
        return hints;
    }

    private List<@Nullable SheetDay> calendar(Map<Integer, DayMark> marks) {
        draft.level = level(marks);
        int head = marks.keySet().iterator().next();
        return new DayFinder(List.copyOf(marks.values()), withRest(new Hints().addRows(sheet, 0, head)), options, draft)
                .find();
    }

    private static int level(Map<Integer, DayMark> marks) {
        return marks.values().stream().mapToInt(DayMark::level).min().orElse(0);
    }

    private void read(Block block, Hints hints) {
        Sides sides = Sides.of(block);
        Optional<Integer> shifts = shiftColumn(block, sides);
        if (sides.name() < 0 && shifts.isEmpty()) {
            return;
        }
        if (shifts.isPresent() && isTicked(block)) {
            draft.isTicks = true;
            return;
        }
        Map<Integer, DayMark> marks = block.header().marks();
        draft.level = Math.max(draft.level, level(marks));
        List<@Nullable SheetDay> found = new DayFinder(List.copyOf(marks.values()), hints, options, draft).find();
        Doubts doubts = new Doubts(draft, block);
        doubts.tellPlanAndActual(sides);
        doubts.tellDayFirst(found);
        if (options.month() == null && level(marks) >= 2) {
            doubts.tellOtherTitle(hints, found);
        }
        Map<Integer, @Nullable SheetDay> days = visible(marks, found);
        if (shifts.isPresent()) {
            draft.kind = SheetReading.Kind.DUTY_LIST;
            NamesInCells names = new NamesInCells(draft);
            names.addShiftRows(block, shifts.get(), days);
            names.tellEmptyDays();
        } else {
            new GridReader(draft, block, sides, days).read();
            tables.add(new LostColumns(draft, block, sides));
        }
    }

    /** Hidden columns are left out where their days are shown elsewhere, or lie in another month. */
    private Map<Integer, @Nullable SheetDay> visible(Map<Integer, DayMark> marks, List<@Nullable SheetDay> found) {
        Map<Integer, @Nullable SheetDay> days = new TreeMap<>();
        Map<YearMonth, Integer> months = new HashMap<>();
        int i = 0;
        for (int column : marks.keySet()) {
            SheetDay day = found.get(i++);
            days.put(column, day);
            if (day != null && day.date() != null && !sheet.isHiddenColumn(column)) {
                months.merge(YearMonth.from(day.date()), 1, Integer::sum);
            }
        }
        List<Integer> hidden =
                marks.keySet().stream().filter(sheet::isHiddenColumn).toList();
        for (int column : hidden) {
            SheetDay day = days.get(column);
            boolean elsewhereShown = days.entrySet().stream()
                    .anyMatch(
                            each -> !sheet.isHiddenColumn(each.getKey()) && day != null && day.equals(each.getValue()));
            boolean otherMonth = day == null
                    || (day.date() != null && !months.isEmpty() && !months.containsKey(YearMonth.from(day.date())));
            if (elsewhereShown || otherMonth) {
                days.remove(column);
            }
            draft.assume(elsewhereShown || otherMonth ? "hidden-left-out" : "hidden-read", hidden.size());
        }
        return days;
    }

    /** The column whose cells are shifts where names are expected. */
    private Optional<Integer> shiftColumn(Block block, Sides sides) {
        List<Integer> candidates = new ArrayList<>();
        sides.labels().forEach((column, label) -> {
            boolean free =
                    label == Label.KIND || label == Label.POST || (label == Label.NONE && column == sides.name());
            if (free && (sides.name() < 0 || column == sides.name())) {
                candidates.add(column);
            }
        });
        if (sides.name() < 0 && candidates.isEmpty()) {
            candidates.addAll(sides.labels().keySet());
        }
        return candidates.stream().filter(column -> isOfShifts(block, column)).findFirst();
    }

    private boolean isOfShifts(Block block, int column) {
        List<String> texts = block.rows()
                .filter(row -> !block.isEmptyRow(row) && !block.isNumbersOnly(row))
                .mapToObj(row -> sheet.cell(row, column).text())
                .filter(text -> !text.isEmpty())
                .toList();
        long shifts = texts.stream()
                .filter(text -> Words.isDuty(text) && !Words.isStaffNumber(text) && !text.matches("\\d+"))
                .count();
        long inCells = block.rows()
                .filter(row -> !block.isEmptyRow(row))
                .filter(row -> block.header().marks().keySet().stream()
                        .map(c -> block.shown(row, c).text())
                        .anyMatch(text -> !text.isEmpty() && (Words.isTick(text) || !Words.isDuty(text))))
                .count();
        return !texts.isEmpty() && shifts * 10 >= texts.size() * 7L && inCells > 0;
    }

    private static boolean isTicked(Block block) {
        return block.rows()
                .boxed()
                .flatMap(row -> block.header().marks().keySet().stream().map(c -> block.shown(row, c)))
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> Words.isTick(cell.text()));
    }
}
