package io.github.paiban.io.layout;

import io.github.paiban.io.legend.LegendFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a sheet with a roster may hold its legend: anywhere but in the cells of duties; as a table, not in the rows of
 * people and headings either, but for the columns behind the days that no heading claims.
 *
 * @param draft what was read of the sheet
 * @param blocks its tables
 * @param lines the rows of people, from 1
 * @param cells the cells of duties, row and column from 1
 */
record LegendArea(Draft draft, List<Block> blocks, Set<Integer> lines, Set<List<Integer>> cells)
        implements LegendFinder.Area {
    static LegendArea of(Draft draft, List<Block> blocks) {
        Set<Integer> lines = new HashSet<>();
        Set<List<Integer>> cells = new HashSet<>();
        for (Draft.Entry entry : draft.entries) {
            lines.add(entry.line);
            entry.cells.values().forEach(cell -> {
                cells.add(List.of(cell.line(), cell.field()));
                lines.add(cell.line());
            });
        }
        return new LegendArea(draft, blocks, lines, cells);
    }

    @Override
    public boolean isText(int row, int column) {
        boolean day = lines.contains(row + 1)
                && blocks.stream().anyMatch(block -> block.header().marks().containsKey(column));
        return !day && !cells.contains(List.of(row + 1, column + 1));
    }

    @Override
    public boolean isFree(int row, int column) {
        if (!isText(row, column)) {
            return false;
        }
        boolean heading = blocks.stream()
                .anyMatch(block -> row >= block.header().firstRow()
                        && row <= block.header().lastRow());
        boolean taken = heading || lines.contains(row + 1);
        return !taken || (draft.kind == SheetReading.Kind.GRID && isBehind(row, column));
    }

    /** Behind the days, in a column whose heading is none of a table's own. */
    private boolean isBehind(int row, int column) {
        return blocks.stream().allMatch(block -> {
            String head = draft.sheet.shown(block.header().lastRow(), column).text();
            boolean own = Label.of(head) != Label.NONE && Label.of(head) != Label.KIND;
            boolean beyond = column > block.header().lastColumn();
            return row < block.header().firstRow() || row >= block.end() || (beyond && !own);
        });
    }
}
