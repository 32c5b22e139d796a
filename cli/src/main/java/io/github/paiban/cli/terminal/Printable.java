package io.github.paiban.cli.terminal;

import java.util.regex.Pattern;

/** Text of other people's making, without what would play tricks on a terminal. */
public final class Printable {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    /** Marks that turn the direction of what follows (Unicode Standard Annex 9), and those that show nothing. */
    private static final Pattern TURNING =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Printable() {}

    /** The text with � for control characters other than the line's end, and no marks of direction. */
    public static String of(String text) {
        return TURNING.matcher(CONTROL.matcher(text).replaceAll("�")).replaceAll("");
    }

    /** The same in one line: what stands on several lines of a cell, side by side. */
    public static String inOneLine(String text) {
        return of(text).replace('\n', ' ');
    }
}
