package io.github.paiban.io.sheet;

/**
 * Cells that are merged into one, indexes from 0.
 *
 * @param firstRow first row
 * @param lastRow last row, inclusive
 * @param firstColumn first column
 * @param lastColumn last column, inclusive
 */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public Region {
        if (firstRow < 0 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn) {
            throw new IllegalArgumentException("Rows " + firstRow + " to " + lastRow + " and columns " + firstColumn
                    + " to " + lastColumn + " are no region.");
        }
    }

    /** Whether a cell lies within. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** How many columns. */
    public int width() {
        return lastColumn - firstColumn + 1;
    }

    /** How many rows. */
    public int height() {
        return lastRow - firstRow + 1;
    }
}
