package io.github.paiban.cli.terminal;

import io.github.paiban.cli.terminal.Table.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a table is laid out in so many columns: with narrower gaps where that is enough, else the words at the end on
 * lines of their own, else in blocks beside whose columns the first one stands again.
 *
 * @param gap spaces between columns
 * @param isBelow whether the words at the end stand below their rows
 * @param widths of the columns
 * @param blocks the columns that stand beside one another, block by block
 */
record Shape(int gap, boolean isBelow, List<Integer> widths, List<List<Integer>> blocks) {
    private static final int WIDE_GAP = 2;
    /** Words are not broken into lines narrower than this. */
    private static final int NARROWEST = 16;

    /** The shape for rows that begin after an indent; 0 columns are as many as it takes. */
    static Shape of(List<List<Cell>> rows, int indent, int columns) {
        List<Integer> widths = widths(rows, columns == 0 ? Integer.MAX_VALUE : Math.max(NARROWEST, columns / 3));
        List<Integer> all = IntStream.range(0, widths.size()).boxed().toList();
        boolean hasWords = rows.stream()
                .anyMatch(row -> row.size() == widths.size()
                        && !row.isEmpty()
                        && !row.getLast().isRight());
        for (int gap = WIDE_GAP; gap > 0; gap--) {
            int fixed = used(widths, widths.size() - 1, indent, gap);
            int last = widths.isEmpty() ? 0 : widths.getLast();
            if (columns == 0 || fixed + last <= columns || (hasWords && fixed + NARROWEST <= columns)) {
                return new Shape(gap, false, widths, List.of(all));
            }
            if (hasWords && gap == 1 && fixed <= columns) {
                return new Shape(gap, true, widths, List.of(all));
            }
        }
        return new Shape(WIDE_GAP, hasWords, widths, blocks(widths, hasWords, columns - indent));
    }

    /** The widths; all columns but the last are cut where they would leave no room for others. */
    private static List<Integer> widths(List<List<Cell>> rows, int most) {
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Width.of(row.get(i).text());
                int kept = i == row.size() - 1 && !row.get(i).isRight() ? width : Math.min(most, width);
                if (i == widths.size()) {
                    widths.add(kept);
                } else {
                    widths.set(i, Math.max(widths.get(i), kept));
                }
            }
        }
        return Collections.unmodifiableList(widths);
    }

    private static int used(List<Integer> widths, int columns, int indent, int gap) {
        return indent
                + widths.stream()
                        .limit(Math.max(0, columns))
                        .mapToInt(width -> width + gap)
                        .sum();
    }

    private static List<List<Integer>> blocks(List<Integer> widths, boolean hasWords, int room) {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>(List.of(0));
        int used = widths.getFirst();
        for (int i = 1; i < widths.size(); i++) {
            boolean isBelow = hasWords && i == widths.size() - 1;
            if (!isBelow && block.size() > 1 && used + WIDE_GAP + widths.get(i) > room) {
                blocks.add(block);
                block = new ArrayList<>(List.of(0));
                used = widths.getFirst();
            }
            block.add(i);
            used += WIDE_GAP + widths.get(i);
        }
        blocks.add(block);
        return blocks;
    }

    /** Where the last of so many columns begins. */
    int begin(int indent, List<Integer> before) {
        return indent + before.stream().mapToInt(i -> widths.get(i) + gap).sum();
    }
}
