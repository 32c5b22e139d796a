package io.github.paiban.io.sheet;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects one sheet's cells within the limits; what lies beyond them is told once. */
final class SheetMaker {
    /** More merged regions than any roster has; each cell looks through them. */
    private static final int MOST_REGIONS = 2_000;

    private final String file;
    private final String name;
    private final FileLimits limits;
    private final Notices notices;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final Map<CellMark, Set<List<Integer>>> marks = new EnumMap<>(CellMark.class);
    private boolean hidden;
    private boolean told;

    SheetMaker(String file, String name, FileLimits limits, Notices notices) {
        this.file = file;
        this.name = name;
        this.limits = limits;
        this.notices = notices;
    }

    void hide() {
        hidden = true;
    }

    void hideColumn(int column) {
        hiddenColumns.set(column);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Sets a cell; blank ones outside need none. */
    void set(int row, int column, SheetCell cell) {
        if (cell.isBlank() && cell.colour().isEmpty()) {
            return;
        }
        if (row >= limits.rows()) {
            tell(NoticeCode.TOO_MANY_ROWS, row, limits.rows());
        } else if (column >= limits.columns()) {
            tell(NoticeCode.TOO_MANY_COLUMNS, row, limits.columns(), column + 1);
        } else if (cell.text().length() > limits.cellChars()) {
            tell(NoticeCode.CELL_TOO_LONG, row, limits.cellChars());
        } else {
            put(row, column, cell);
        }
    }

    private void put(int row, int column, SheetCell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<SheetCell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(SheetCell.BLANK);
        }
        cells.set(column, cell);
    }

    private void tell(NoticeCode code, int row, Object... args) {
        if (!told) {
            notices.accept(code.at(new Place(file, row + 1, 0), name, args));
            told = true;
        }
    }

    /** Marks a cell. */
    void mark(CellMark mark, int row, int column) {
        marks.computeIfAbsent(mark, unused -> new HashSet<>()).add(List.of(row, column));
    }

    /** Merges cells. */
    void merge(Region region) {
        boolean several = region.width() > 1 || region.height() > 1;
        if (several && regions.size() < MOST_REGIONS) {
            regions.add(region);
        }
    }

    Sheet sheet() {
        return new Sheet(name, hidden, rows, regions, hiddenColumns, hiddenRows, marks);
    }
}
