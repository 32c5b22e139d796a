package io.github.paiban.cli.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;

/**
 * One of the two streams that a command writes to, and what it can show.
 *
 * @param stream where text goes, in UTF-8
 * @param isLive whether a person watches: a line may be drawn again in place
 * @param isColoured whether colours are shown
 * @param columns its width; 0 where lines may be as long as they like, as in a file
 */
public record Terminal(PrintStream stream, boolean isLive, boolean isColoured, int columns) {
    /** A file or a pipe: no colours, lines of any length. */
    public static Terminal plain(PrintStream stream) {
        return new Terminal(stream, false, false, 0);
    }

    /** The same without colours. */
    public Terminal withoutColours() {
        return new Terminal(stream, isLive, false, columns);
    }

    /** The stream as a writer that holds nothing back. */
    public PrintWriter writer() {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Writes an empty line. */
    public void line() {
        stream.print('\n');
    }

    /** Writes a text, on further lines where it is wider than the terminal; a command in it is not broken. */
    public void line(String text) {
        line(Style.PLAIN, text);
    }

    /** Writes a text in a style. */
    public void line(Style style, String text) {
        String shown = Printable.of(text);
        for (String line : columns == 0 ? List.of(shown) : Wrapping.hang(shown, columns)) {
            raw(paint(style, line));
        }
    }

    /** Writes a line as it is, however wide: what other programs read, and what people copy. */
    public void raw(String line) {
        stream.print(line + "\n");
    }

    /** The text in a style, where colours are shown. */
    public String paint(Style style, String text) {
        return isColoured ? style.paint(text) : text;
    }
}
