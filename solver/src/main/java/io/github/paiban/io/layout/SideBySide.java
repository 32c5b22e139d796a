package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tables that stand beside one another on a sheet, each with its own names and days. */
final class SideBySide {
    private static final int ROWS = 200;

    private SideBySide() {}

    /** The sheet in parts of whole columns; the sheet itself where it holds one table across. */
    static List<Sheet> parts(Sheet sheet) {
        for (int row = 0; row < Math.min(sheet.rows(), ROWS); row++) {
            SortedSet<Integer> cuts = cuts(sheet, row);
            if (!cuts.isEmpty()) {
                return parts(sheet, cuts);
            }
        }
        return List.of(sheet);
    }

    private static List<Sheet> parts(Sheet sheet, SortedSet<Integer> cuts) {
        List<Sheet> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(sheet.window(from, cut));
            from = cut;
        }
        parts.add(sheet.window(from, sheet.columns()));
        return parts;
    }

    /** Where a further table begins: at the names that stand before its days. */
    private static SortedSet<Integer> cuts(Sheet sheet, int row) {
        TreeSet<Integer> cuts = new TreeSet<>();
        int begin = 0;
        Optional<DayRow> days = DayRow.find(sheet, row);
        while (days.isPresent() && begin < sheet.columns()) {
            int first = firstDay(sheet, row, begin);
            int next = first < 0 ? -1 : nextTable(sheet, row, first);
            if (next < 0) {
                return cuts;
            }
            cuts.add(next);
            begin = next;
        }
        return cuts;
    }

    private static int firstDay(Sheet sheet, int row, int begin) {
        return DayRow.find(sheet.window(begin, sheet.columns()), row)
                .map(DayRow::firstColumn)
                .orElse(-1);
    }

    /** The column of names between two stretches of days; -1 where there is none. */
    private static int nextTable(Sheet sheet, int row, int firstDay) {
        for (int c = firstDay + 1; c < sheet.columns(); c++) {
            boolean names = isOfNames(sheet, row, c);
            if (names && DayRow.find(sheet.window(c, sheet.columns()), row).isPresent()) {
                int first = c;
                while (first - 1 > firstDay && isSide(sheet, row, first - 1)) {
                    first--;
                }
                return first;
            }
        }
        return -1;
    }

    private static boolean isOfNames(Sheet sheet, int row, int column) {
        Label label = Label.of(sheet.shown(row, column).text());
        return label == Label.NAME || label == Label.ID;
    }

    private static boolean isSide(Sheet sheet, int row, int column) {
        Label label = Label.of(sheet.cell(row, column).text());
        return label == Label.NAME
                || label == Label.ID
                || label == Label.SERIAL
                || label == Label.TEAM
                || label == Label.POST;
    }
}
