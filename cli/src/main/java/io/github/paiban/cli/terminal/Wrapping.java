package io.github.paiban.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines: at spaces, and anywhere between Chinese characters but before closing and after opening
 * punctuation.
 */
public final class Wrapping {
    private static final String NOT_AT_THE_BEGINNING = "，。；：、！？）》”’」』】,.;:!?)]}%…";
    private static final String NOT_AT_THE_END = "（《“‘「『【([{";

    /** A command line for the reader to type: from the program's name on. */
    private static final Pattern COMMAND = Pattern.compile("[^\\s：；（]*paiban [a-z].*");

    private static final String HANGING = "  ";

    private Wrapping() {}

    /** The lines of a text that may begin with spaces; further ones stand deeper, a command line alone and whole. */
    static List<String> hang(String text, int columns) {
        if (Width.of(text) <= columns || text.indexOf('\n') >= 0) {
            return List.of(text);
        }
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        Matcher command = COMMAND.matcher(text);
        String words = command.find() ? text.substring(0, command.start()) : text;
        List<String> lines = new ArrayList<>();
        for (String line : wrap(words.strip(), Math.max(1, columns - indent.length() - HANGING.length()))) {
            if (!line.isEmpty()) {
                lines.add(indent + (lines.isEmpty() ? "" : HANGING) + line);
            }
        }
        if (words.length() < text.length()) {
            lines.add(indent + (lines.isEmpty() ? "" : HANGING) + text.substring(words.length()));
        }
        return lines;
    }

    /** The lines of a text, each at most so many columns wide; one empty line for no text. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = end(text, from, columns);
            lines.add(text.substring(from, end).stripTrailing());
            from = end;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** What stood between two lines: nothing where a Chinese character meets another, else a space. */
    static String between(String before, String next) {
        boolean wide = !before.isEmpty() && Width.of(before.codePointBefore(before.length())) == 2;
        return wide || next.isEmpty() ? "" : " ";
    }

    private static int end(String text, int from, int columns) {
        int end = Math.max(Width.fitting(text, from, columns), text.offsetByCodePoints(from, 1));
        if (end == text.length()) {
            return end;
        }
        for (int at = end; at > from; at--) {
            if (canBreak(text, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean canBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ' ' || after == ' ') {
            return true;
        }
        boolean wide = Width.of(text.codePointBefore(at)) == 2 || Width.of(text.codePointAt(at)) == 2;
        return wide
                && NOT_AT_THE_BEGINNING.indexOf(after) < 0
                && NOT_AT_THE_END.indexOf(before) < 0
                && !Character.isLowSurrogate(after);
    }
}
