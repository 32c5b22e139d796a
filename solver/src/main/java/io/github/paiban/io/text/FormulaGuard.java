package io.github.paiban.io.text;

/**
 * Keeps spreadsheets from running what stands in a cell: text that begins like a formula gets an apostrophe in front,
 * and loses it when read back. A lone {@code -}, which means a day off, stays as it is.
 */
public final class FormulaGuard {
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text as it may stand in a file that a spreadsheet opens. */
    public static String guarded(String text) {
        return !text.equals("-") && isDangerous(text) ? "'" + text : text;
    }

    /** The text that was guarded; other text unchanged. */
    public static String unguarded(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    /** Whether an apostrophe stands in front for safety. */
    public static boolean isGuarded(String text) {
        return text.startsWith("'") && isDangerous(text);
    }

    /** Apostrophes in front do not count, so that guarding can always be undone. */
    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && BEGINS_FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
