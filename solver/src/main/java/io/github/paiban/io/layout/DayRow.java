package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A row whose cells name days that follow one another.
 *
 * @param row its index
 * @param marks by column, in order
 */
record DayRow(int row, Map<Integer, DayMark> marks) {
    /** How many days may be left out between two headings. */
    private static final int WIDEST_STEP = 10;

    /** Between bare numbers, which many cells hold: a weekend. */
    private static final int BARE_STEP = 3;

    /** The longest such stretch of a row; empty where none is long enough to be a heading. */
    static Optional<DayRow> find(Sheet sheet, int row) {
        DayRow best = null;
        boolean ordered = IntStream.range(0, sheet.columns()).anyMatch(c -> DayMark.isOrdered(sheet.cell(row, c)));
        for (DayMark.Order order : DayMark.Order.values()) {
            if (!ordered && order != DayMark.Order.YEAR_OR_MONTH_FIRST) {
                continue;
            }
            DayRow found = longest(sheet, row, order);
            if (found.isHeading() && (best == null || found.marks.size() > best.marks.size())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static DayRow longest(Sheet sheet, int row, DayMark.Order order) {
        Map<Integer, DayMark> best = Map.of();
        Map<Integer, DayMark> chain = new LinkedHashMap<>();
        DayMark before = null;
        for (int c = 0; c < sheet.columns(); c++) {
            Optional<DayMark> found = DayMark.find(sheet.cell(row, c), order);
            if (found.isEmpty()) {
                continue;
            }
            DayMark mark = before == null ? found.get() : found.get().behind(before);
            if (before != null && !follows(before, mark)) {
                best = chain.size() > best.size() ? chain : best;
                chain = new LinkedHashMap<>();
            }
            chain.put(c, mark);
            before = mark;
        }
        return new DayRow(row, new TreeMap<>(chain.size() > best.size() ? chain : best));
    }

    private static boolean follows(DayMark before, DayMark mark) {
        int step = before.stepTo(mark);
        boolean written = before.level() >= 2 && mark.level() >= 2;
        return step >= (written ? 0 : 1) && step <= (written ? WIDEST_STEP : BARE_STEP);
    }

    int level() {
        return marks.values().stream().mapToInt(DayMark::level).max().orElse(0);
    }

    int firstColumn() {
        return marks.keySet().iterator().next();
    }

    private boolean isHeading() {
        int least = switch (level()) {
            case 3 -> 2;
            case 2 -> 3;
            case 1 -> 4;
            default -> 5;
        };
        boolean few = marks.size() < 4;
        return marks.size() >= least && singleSteps() >= (few ? marks.size() - 1 : (marks.size() - 1) * 0.7);
    }

    /** How many neighbours are a day apart. */
    private int singleSteps() {
        int steps = 0;
        DayMark before = null;
        for (DayMark mark : marks.values()) {
            boolean single = before != null && before.stepTo(mark) <= 1;
            steps += single ? 1 : 0;
            before = mark;
        }
        return steps;
    }

    /** Whether it heads mostly the same columns. */
    boolean overlaps(DayRow other) {
        long shared = marks.keySet().stream().filter(other.marks::containsKey).count();
        return shared * 2 >= Math.min(marks.size(), other.marks.size());
    }
}
