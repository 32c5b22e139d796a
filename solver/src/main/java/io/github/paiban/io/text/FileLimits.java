package io.github.paiban.io.text;

/**
 * How much a file may hold before it is refused rather than read.
 *
 * @param bytes size of the file
 * @param rows rows of a table
 * @param columns cells of a row
 * @param cellChars characters of a cell
 */
public record FileLimits(long bytes, int rows, int columns, int cellChars) {
    /** 32 MB, 100000 rows of up to 1000 cells of up to 10000 characters. */
    public static final FileLimits DEFAULT = new FileLimits(32L << 20, 100_000, 1_000, 10_000);

    public FileLimits {
        if (bytes < 1 || rows < 1 || columns < 1 || cellChars < 1) {
            throw new IllegalArgumentException("Limits of " + bytes + " bytes, " + rows + " rows, " + columns
                    + " columns and " + cellChars + " characters are not all positive. Maybe use FileLimits.DEFAULT.");
        }
    }

    /** The size in whole megabytes, at least 1, for messages. */
    public long megabytes() {
        return Math.max(1, bytes >> 20);
    }
}
