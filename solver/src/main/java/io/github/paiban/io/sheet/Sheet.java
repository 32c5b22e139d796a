package io.github.paiban.io.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One sheet: cells by row and column, indexes from 0. Cells of a merged region but its first are blank. Immutable.
 */
public final class Sheet {
    private final String name;
    private final boolean hidden;
    private final List<List<SheetCell>> rows;
    private final List<Region> regions;
    private final BitSet hiddenColumns;
    private final BitSet hiddenRows;
    private final Map<CellMark, Set<List<Integer>>> marks;
    private final int columns;

    Sheet(
            String name,
            boolean hidden,
            List<List<SheetCell>> rows,
            List<Region> regions,
            BitSet hiddenColumns,
            BitSet hiddenRows,
            Map<CellMark, Set<List<Integer>>> marks) {
        this.name = name;
        this.hidden = hidden;
        this.rows = copy(rows);
        this.regions = List.copyOf(regions);
        this.hiddenColumns = copy(hiddenColumns);
        this.hiddenRows = copy(hiddenRows);
        this.marks = Map.copyOf(marks);
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A sheet of plain rows. */
    public static Sheet of(String name, List<List<SheetCell>> rows) {
        return new Sheet(name, false, rows, List.of(), new BitSet(), new BitSet(), Map.of());
    }

    private static List<List<SheetCell>> copy(List<List<SheetCell>> rows) {
        return rows.stream().map(List::copyOf).toList();
    }

    private static BitSet copy(BitSet set) {
        BitSet copy = new BitSet();
        copy.or(set);
        return copy;
    }

    /** The columns from one to before another alone, at their places; all others are blank. */
    public Sheet window(int from, int end) {
        List<List<SheetCell>> part = new ArrayList<>();
        for (List<SheetCell> row : rows) {
            List<SheetCell> cells = new ArrayList<>(Collections.nCopies(Math.min(from, row.size()), SheetCell.BLANK));
            cells.addAll(row.subList(Math.min(from, row.size()), Math.min(end, row.size())));
            part.add(cells);
        }
        List<Region> inside = regions.stream()
                .filter(each -> each.firstColumn() >= from && each.lastColumn() < end)
                .toList();
        return new Sheet(name, hidden, part, inside, hiddenColumns, hiddenRows, marks);
    }

    /** What its tab says; empty for files without tabs. */
    public String name() {
        return name;
    }

    /** Whether its tab is hidden. */
    public boolean isHidden() {
        return hidden;
    }

    /** How many rows. */
    public int rows() {
        return rows.size();
    }

    /** How many columns. */
    public int columns() {
        return columns;
    }

    /** A cell; blank outside the sheet. */
    public SheetCell cell(int row, int column) {
        boolean inside = row >= 0 && row < rows.size() && column >= 0;
        return inside && column < rows.get(row).size() ? rows.get(row).get(column) : SheetCell.BLANK;
    }

    /** A cell, or the first one of the region that it is merged into. */
    public SheetCell shown(int row, int column) {
        SheetCell own = cell(row, column);
        return own.isBlank()
                ? findRegion(row, column)
                        .map(region -> cell(region.firstRow(), region.firstColumn()))
                        .orElse(own)
                : own;
    }

    /** The region that a cell is merged into. */
    public Optional<Region> findRegion(int row, int column) {
        return regions.stream().filter(each -> each.contains(row, column)).findFirst();
    }

    /** Whether a column is hidden. */
    public boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** Whether a row is hidden. */
    public boolean isHiddenRow(int row) {
        return hiddenRows.get(row);
    }

    /** Whether a cell carries a mark. */
    public boolean has(CellMark mark, int row, int column) {
        return marks.getOrDefault(mark, Set.of()).contains(List.of(row, column));
    }

    /** The address of a cell, as in {@code Sheet1!H12}. */
    public String address(int row, int column) {
        String cell = letters(column + 1) + (row + 1);
        return name.isEmpty() ? cell : name + "!" + cell;
    }

    private static String letters(int field) {
        StringBuilder letters = new StringBuilder();
        for (int rest = field; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
