package io.github.paiban.cli.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;

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

    /** Writes a line. */
    public void line(String text) {
        stream.print(text + "\n");
    }

    /** Writes a line in a style. */
    public void line(Style style, String text) {
        line(paint(style, text));
    }

    /** The text in a style, where colours are shown. */
    public String paint(Style style, String text) {
        return isColoured ? style.paint(text) : text;
    }
}
