package io.github.paiban.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose columns stand straight with Chinese and Latin text alike. The last column is not padded. Where the
 * terminal has a width, words at the end go on below themselves, and a table of too many columns is shown in blocks.
 *
 * <p>Not safe for use by several threads.
 */
public final class Table {
    /** How much deeper words stand that have no room beside their row. */
    private static final int DEEPER = 4;

    private final String indent;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();

    /**
     * A cell.
     *
     * @param text one line of text
     * @param style its look
     * @param isRight whether it stands at the right of its column, as numbers do
     * @param tail what follows the text, and stays where the text is cut
     */
    public record Cell(String text, Style style, boolean isRight, String tail) {
        public Cell {
            text = Printable.of(text);
        }

        /** A cell without a tail. */
        public Cell(String text, Style style, boolean isRight) {
            this(text, style, isRight, "");
        }

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
        ranks.add(0);
        return this;
    }

    /** Adds a row of plain text. */
    public Table row(String... cells) {
        return row(List.of(cells).stream().map(Cell::of).toArray(Cell[]::new));
    }

    /** Adds a row of headings. */
    public Table head(String... cells) {
        return row(List.of(cells).stream().map(text -> Cell.of(Style.DIM, text)).toArray(Cell[]::new));
    }

    /** Says how early the last row goes where there is too little room: 0 never, 3 first. */
    public Table rank(int rank) {
        ranks.set(ranks.size() - 1, rank);
        return this;
    }

    /** Writes the table. */
    public void print(Terminal terminal) {
        print(terminal, Integer.MAX_VALUE);
    }

    /** Writes the table in at most so many lines: texts are cut, then rows left out. */
    public void print(Terminal terminal, int mostLines) {
        Shape shape = Shape.of(rows, indent.length(), terminal.columns());
        List<Integer> wanted =
                rows.stream().map(row -> lines(terminal, row, shape)).toList();
        int[] lines = Fitting.share(wanted, ranks, mostLines);
        for (List<Integer> block : shape.blocks()) {
            for (int i = 0; i < lines.length; i++) {
                if (lines[i] > 0) {
                    print(terminal, rows.get(i), shape, block, lines[i]);
                }
            }
        }
    }

    /** How many lines it takes where no row takes more than so many. */
    public int lines(Terminal terminal, int mostOfRow) {
        Shape shape = Shape.of(rows, indent.length(), terminal.columns());
        return rows.stream()
                .mapToInt(row -> Math.min(mostOfRow, lines(terminal, row, shape)))
                .sum();
    }

    private int lines(Terminal terminal, List<Cell> row, Shape shape) {
        return row.isEmpty() || row.getLast().isRight()
                ? 1
                : wrapped(row.getLast(), room(terminal, begin(row, shape))).size();
    }

    private int begin(List<Cell> row, Shape shape) {
        return shape.begin(
                indent.length(),
                shape.blocks().getFirst().stream().limit(row.size() - 1L).toList());
    }

    private static List<String> wrapped(Cell cell, int room) {
        return Wrapping.wrap(cell.text() + cell.tail(), room);
    }

    private static int room(Terminal terminal, int used) {
        return terminal.columns() == 0 ? Integer.MAX_VALUE : Math.max(1, terminal.columns() - used);
    }

    private void print(Terminal terminal, List<Cell> row, Shape shape, List<Integer> block, int lines) {
        StringBuilder line = new StringBuilder(indent);
        String below = "";
        int used = indent.length();
        for (int column : block) {
            if (column >= row.size()) {
                break;
            }
            Cell cell = row.get(column);
            boolean isLast = column == row.size() - 1 && !cell.isRight();
            if (!isLast) {
                line.append(aligned(terminal, cell, shape.widths().get(column))).append(" ".repeat(shape.gap()));
                used += shape.widths().get(column) + shape.gap();
            } else if (shape.isBelow() && row.size() == shape.widths().size()) {
                below = cell.text().isEmpty() ? "" : "\n" + deeper(terminal, cell, lines);
            } else {
                line.append(words(terminal, cell, used, lines));
            }
        }
        terminal.raw(line.toString().stripTrailing() + below);
    }

    private String deeper(Terminal terminal, Cell cell, int lines) {
        int begin = indent.length() + DEEPER;
        return " ".repeat(begin) + words(terminal, cell, begin, lines);
    }

    private static String aligned(Terminal terminal, Cell cell, int width) {
        String shown = Width.cut(cell.text(), width);
        String spaces = " ".repeat(width - Width.of(shown));
        String text = terminal.paint(cell.style(), shown);
        return cell.isRight() ? spaces + text : text + spaces;
    }

    /** A cell over at most so many lines that begin below one another. */
    private static String words(Terminal terminal, Cell cell, int used, int most) {
        int room = room(terminal, used);
        List<String> lines = new ArrayList<>(wrapped(cell, room));
        if (lines.size() > most) {
            String rest = lines.subList(most - 1, lines.size()).stream()
                    .reduce((before, next) -> before + Wrapping.between(before, next) + next)
                    .orElse("");
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(Width.cut(rest, room - Width.of(cell.tail())) + cell.tail());
        }
        List<String> painted =
                lines.stream().map(line -> terminal.paint(cell.style(), line)).toList();
        return String.join("\n" + " ".repeat(used), painted);
    }
}
