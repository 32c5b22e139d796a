package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Region;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a table: one row of days or several, such as dates above weekdays.
 *
 * @param firstRow its first row
 * @param lastRow its last row
 * @param marks by column, in order, what all its rows say together
 */
record Header(int firstRow, int lastRow, Map<Integer, DayMark> marks, SubHeads subHeads) {
    private static final int NEAR = 2;
    private static final int ROWS_LOOKED_AT = 5_000;
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})[年/.-]?)?(\\d{1,2})月份?");

    /** The headings of a sheet, from its top. */
    static List<Header> all(Sheet sheet) {
        List<DayRow> rows = new ArrayList<>();
        for (int r = 0; r < Math.min(sheet.rows(), ROWS_LOOKED_AT); r++) {
            int row = r;
            DayRow.find(sheet, r)
                    .filter(found -> !isTotal(sheet, row, found) && !isBesideDuties(sheet, row, found, rows))
                    .ifPresent(rows::add);
        }
        List<Header> headers = new ArrayList<>();
        List<DayRow> group = new ArrayList<>();
        for (DayRow row : rows) {
            if (!group.isEmpty() && !belongs(sheet, group.getLast(), row)) {
                headers.add(of(sheet, group));
                group = new ArrayList<>();
            }
            group.add(row);
        }
        if (!group.isEmpty()) {
            headers.add(of(sheet, group));
        }
        return headers;
    }

    /** Nor are a person's totals at the right that happen to rise: duties stand in the days of the same row. */
    private static boolean isBesideDuties(Sheet sheet, int row, DayRow found, List<DayRow> above) {
        if (above.isEmpty() || found.level() != 1) {
            return false;
        }
        DayRow last = above.getLast();
        return !last.overlaps(found)
                && last.marks().keySet().stream()
                        .anyMatch(c -> !sheet.cell(row, c).isBlank() && !Words.isNumber(sheet.cell(row, c)));
    }

    /** Counts that happen to rise from day to day are no heading. */
    private static boolean isTotal(Sheet sheet, int row, DayRow found) {
        boolean total = false;
        for (int c = 0; c < found.firstColumn(); c++) {
            String text = sheet.cell(row, c).text();
            if (Label.of(text) == Label.NAME || Label.of(text) == Label.ID) {
                return false;
            }
            total |= Words.isTotal(text);
        }
        return total && found.level() == 1;
    }

    /** Dates and weekdays of the same columns, with nothing between them. */
    private static boolean belongs(Sheet sheet, DayRow above, DayRow row) {
        int gap = row.row() - above.row();
        boolean empty = true;
        for (int r = above.row() + 1; r < row.row(); r++) {
            for (int column : row.marks().keySet()) {
                empty &= sheet.cell(r, column).isBlank();
            }
        }
        return gap <= NEAR && empty && above.overlaps(row) && (gap == 1 || above.level() != row.level());
    }

    private static Header of(Sheet sheet, List<DayRow> group) {
        DayRow base = group.getFirst();
        for (DayRow row : group) {
            boolean more = row.level() > base.level()
                    || (row.level() == base.level()
                            && row.marks().size() > base.marks().size());
            base = more ? row : base;
        }
        Map<Integer, DayMark> marks = new TreeMap<>(base.marks());
        for (DayRow row : group) {
            row.marks().forEach((column, mark) -> marks.computeIfPresent(column, (c, own) -> own.and(mark)));
        }
        int first = group.getFirst().row();
        int last = group.getLast().row();
        for (int r : List.of(first - 1, last + 1)) {
            if (isWeekdays(sheet, r, marks)) {
                addWeekdays(sheet, r, marks);
                first = Math.min(first, r);
                last = Math.max(last, r);
            }
        }
        SubHeads subHeads = SubHeads.below(sheet, last + 1, marks);
        last = subHeads.equals(SubHeads.NONE) ? last : last + 1;
        return new Header(first, last, withMonths(sheet, first, marks), subHeads);
    }

    /** Whether most days have a weekday in a row, also where some of them are misspelt. */
    private static boolean isWeekdays(Sheet sheet, int row, Map<Integer, DayMark> marks) {
        long weekdays = marks.keySet().stream()
                .filter(c -> weekday(sheet, row, c).isPresent())
                .count();
        return weekdays >= 3 && weekdays * 2 > marks.size();
    }

    private static Optional<DayMark> weekday(Sheet sheet, int row, int column) {
        return DayMark.find(sheet.cell(row, column), DayMark.Order.YEAR_OR_MONTH_FIRST)
                .filter(mark -> mark.level() == 0);
    }

    private static void addWeekdays(Sheet sheet, int row, Map<Integer, DayMark> marks) {
        marks.replaceAll(
                (column, mark) -> weekday(sheet, row, column).map(mark::and).orElse(mark));
    }

    /** Months written above their days: {@code 10月} over 26 to 31, {@code 11月} over 1 to 25. */
    private static Map<Integer, DayMark> withMonths(Sheet sheet, int firstRow, Map<Integer, DayMark> marks) {
        for (int r = firstRow - 1; r >= Math.max(0, firstRow - NEAR); r--) {
            Map<Integer, DayMark> named = new TreeMap<>(marks);
            Optional<Matcher> current = Optional.empty();
            int labels = 0;
            for (Map.Entry<Integer, DayMark> each : marks.entrySet()) {
                Optional<Matcher> label = month(sheet, r, each.getKey());
                labels += label.isPresent() ? 1 : 0;
                current = label.or(() -> Optional.empty()).isPresent() ? label : current;
                Optional<Matcher> over = current;
                if (over.isPresent() && each.getValue().level() == 1) {
                    Matcher found = over.get();
                    Integer year = found.group(1) == null ? null : Integer.valueOf(found.group(1));
                    named.put(each.getKey(), each.getValue().inMonth(Integer.parseInt(found.group(2)), year));
                }
            }
            if (labels > 0 && areInOrder(named)) {
                return named;
            }
        }
        return marks;
    }

    private static Optional<Matcher> month(Sheet sheet, int row, int column) {
        Matcher found = MONTH.matcher(Cleaning.key(sheet.cell(row, column).text()));
        boolean month =
                found.matches() && Integer.parseInt(found.group(2)) >= 1 && Integer.parseInt(found.group(2)) <= 12;
        return month ? Optional.of(found) : Optional.empty();
    }

    private static boolean areInOrder(Map<Integer, DayMark> marks) {
        DayMark before = null;
        for (DayMark mark : marks.values()) {
            if (mark.level() < 2 || (before != null && before.stepTo(mark) < 0)) {
                return false;
            }
            before = mark;
        }
        return true;
    }

    int level() {
        return marks.values().stream().mapToInt(DayMark::level).min().orElse(0);
    }

    int firstColumn() {
        return marks.keySet().iterator().next();
    }

    int lastColumn() {
        return marks.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The columns of each day: those that its heading is merged over. */
    List<Integer> columnsOf(Sheet sheet, int column) {
        if (subHeads.width() > 1) {
            return subHeads.columns(sheet, column);
        }
        List<Integer> columns = new ArrayList<>(List.of(column));
        int last = column;
        for (int r = firstRow; r <= lastRow; r++) {
            Optional<Region> region = sheet.findRegion(r, column);
            boolean own = region.isPresent() && region.get().firstColumn() == column;
            last = own ? Math.max(last, region.get().lastColumn()) : last;
        }
        for (int c = column + 1; c <= last && !marks.containsKey(c); c++) {
            columns.add(c);
        }
        return columns;
    }
}
