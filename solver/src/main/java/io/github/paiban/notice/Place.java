package io.github.paiban.notice;

/**
 * Where in the input something stands.
 *
 * @param file the file as the user knows it, relative to the folder
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1, counted in fields for tables and in characters for other files; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("Line " + line + " and column " + column + " must not be negative.");
        }
    }

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
