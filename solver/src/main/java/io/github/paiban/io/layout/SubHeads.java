package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.table.CellWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Days of several columns each, told apart by a row of the same words below every day: early and late, shift and hours.
 *
 * @param width how many columns a day has
 * @param row where the words stand
 */
record SubHeads(int width, int row) {
    private static final int WIDEST = 6;
    private static final Pattern ASIDE =
            Pattern.compile("(?i)工时|工時|小时|小時|时数|時數|时长|時長|hours?|hrs?|h|备注|備註|说明|remarks?|notes?");
    private static final Pattern TIMES = Pattern.compile("(?i)时间|時間|时段|時段|起止|times?");
    private static final Pattern SHIFT = Pattern.compile("(?i)班次|班别|班別|班|shifts?|duty");

    /** Days of one column each. */
    static final SubHeads NONE = new SubHeads(1, -1);

    /** What stands below the headings of days; {@link #NONE} where they have a column each. */
    static SubHeads below(Sheet sheet, int row, Map<Integer, DayMark> marks) {
        List<Integer> columns = List.copyOf(marks.keySet());
        int width = columns.size() < 2 ? 1 : columns.get(1) - columns.get(0);
        if (width < 2 || width > WIDEST) {
            return NONE;
        }
        List<String> words = words(sheet, row, columns.getFirst(), width);
        boolean different = new HashSet<>(words).size() == width && !words.contains("");
        for (int i = 1; i < columns.size() && different; i++) {
            boolean regular = columns.get(i) - columns.get(i - 1) == width;
            different = regular && words.equals(words(sheet, row, columns.get(i), width));
        }
        return different ? new SubHeads(width, row) : NONE;
    }

    private static List<String> words(Sheet sheet, int row, int column, int width) {
        List<String> words = new ArrayList<>();
        for (int c = column; c < column + width; c++) {
            words.add(sheet.cell(row, c).text());
        }
        return words;
    }

    /** The columns of a day that hold its duties. */
    List<Integer> columns(Sheet sheet, int column) {
        List<String> words = words(sheet, row, column, width);
        boolean named = words.stream().anyMatch(word -> SHIFT.matcher(word).matches());
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            boolean aside = ASIDE.matcher(words.get(i)).matches()
                    || (named && TIMES.matcher(words.get(i)).matches());
            if (!aside) {
                columns.add(column + i);
            }
        }
        return columns.isEmpty() ? List.of(column) : columns;
    }

    /** A cell of a day's column: a tick stands for the word above it. */
    ReadCell meant(Sheet sheet, int column, ReadCell cell) {
        boolean ticked = width > 1 && Words.isTick(cell.text()) && !isOwnWord(cell.text());
        return ticked ? cell.with(sheet.cell(row, column).text()) : cell;
    }

    private static boolean isOwnWord(String text) {
        return CellWords.of("cell").find(text).isPresent();
    }
}
