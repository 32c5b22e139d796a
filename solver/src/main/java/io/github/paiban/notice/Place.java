package io.github.paiban.notice;

/**
 * Where in the input something stands.
 *
 * @param file the file as the user knows it, relative to the folder
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1, counted in fields for tables and in characters for other files; 0 where the whole line is meant
 * @param cell the address in a workbook, as in {@code Sheet1!H12}; empty elsewhere
 */
public record Place(String file, int line, int column, String cell) {
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("Line " + line + " and column " + column + " must not be negative.");
        }
    }

    /** A place in a file that is no workbook. */
    public Place(String file, int line, int column) {
        this(file, line, column, "");
    }

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}; in a workbook {@code file:Sheet1!H12}. */
    @Override
    public String toString() {
        return cell.isEmpty() ? file + ":" + line + ":" + column : file + ":" + cell;
    }
}
