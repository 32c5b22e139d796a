package io.github.paiban.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose columns stand straight with Chinese and Latin text alike. The last column is not padded; where the
 * terminal has a width, it goes on below itself.
 *
 * <p>Not safe for use by several threads.
 */
public final class Table {
    private static final int GAP = 2;
    /** A last column narrower than this is not broken into lines. */
    private static final int NARROWEST = 16;

    private final String indent;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A cell.
     *
     * @param text one line of text
     * @param style its look
     * @param isRight whether it stands at the right of its column, as numbers do
     */
    public record Cell(String text, Style style, boolean isRight) {
        /** Text. */
        public static Cell of(String text) {
            return new Cell(text, Style.PLAIN, false);
        }

        /** Text in a style. */
        public static Cell of(Style style, String text) {
            return new Cell(text, style, false);
        }

        /** A number. */
        public static Cell number(String text) {
            return new Cell(text, Style.PLAIN, true);
        }
    }

    /** A table that stands so many spaces from the left. */
    public Table(int indent) {
        this.indent = " ".repeat(indent);
    }

    /** How many rows it has. */
    public int size() {
        return rows.size();
    }

    /** Adds a row; rows may be of different lengths. */
    public Table row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a row of plain text. */
    public Table row(String... cells) {
        rows.add(List.of(cells).stream().map(Cell::of).toList());
        return this;
    }

    /** Adds a row of headings. */
    public Table head(String... cells) {
        rows.add(List.of(cells).stream().map(text -> Cell.of(Style.DIM, text)).toList());
        return this;
    }

    /** Writes the table. */
    public void print(Terminal terminal) {
        List<Integer> widths = widths();
        for (List<Cell> row : rows) {
            print(terminal, row, widths);
        }
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Width.of(row.get(i).text());
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return widths;
    }

    private void print(Terminal terminal, List<Cell> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder(indent);
        int used = indent.length();
        for (int i = 0; i < row.size() - 1; i++) {
            line.append(aligned(terminal, row.get(i), widths.get(i))).append(" ".repeat(GAP));
            used += widths.get(i) + GAP;
        }
        if (!row.isEmpty()) {
            line.append(last(terminal, row.get(row.size() - 1), widths.get(row.size() - 1), used));
        }
        terminal.line(line.toString().stripTrailing());
    }

    private static String aligned(Terminal terminal, Cell cell, int width) {
        String spaces = " ".repeat(width - Width.of(cell.text()));
        String text = terminal.paint(cell.style(), cell.text());
        return cell.isRight() ? spaces + text : text + spaces;
    }

    private static String last(Terminal terminal, Cell cell, int width, int used) {
        if (cell.isRight()) {
            return aligned(terminal, cell, width);
        }
        List<String> lines = Wrapping.wrap(cell.text(), room(terminal, used));
        List<String> painted =
                lines.stream().map(line -> terminal.paint(cell.style(), line)).toList();
        return String.join("\n" + " ".repeat(used), painted);
    }

    private static int room(Terminal terminal, int used) {
        int room = terminal.columns() - used;
        return terminal.columns() == 0 || room < NARROWEST ? Integer.MAX_VALUE : room;
    }
}
