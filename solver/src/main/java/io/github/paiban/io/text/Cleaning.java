package io.github.paiban.io.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes from text what people do not see or do not mean: invisible characters, stray and full-width spaces, full-width
 * digits and letters.
 */
public final class Cleaning {
    private static final int LONGEST_BRIEF = 60;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Cleaning() {}

    /**
     * The text as it is meant to be shown: invisible characters gone, every kind of space plain, none at either end.
     * Letters and digits stay as written; line breaks inside stay, as line feeds.
     */
    public static String value(String raw) {
        return isPlain(raw) ? raw.strip() : cleaned(raw);
    }

    /** Most cells need no change; they are let through without a copy. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c < 0xA000);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (isSpace(c)) {
                kept.append(c == '\n' ? '\n' : ' ');
            } else if (!isInvisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().strip();
    }

    /** The cleaned text with full-width and other compatibility characters folded into plain ones (NFKC). */
    public static String folded(String raw) {
        return isPlain(raw) ? raw.strip() : value(Normalizer.normalize(raw, Normalizer.Form.NFKC));
    }

    /**
     * The folded text where it is a short one, as numbers, dates and times are; blank where it is longer than sixty
     * characters, so that no pattern is tried on what cannot match it.
     */
    static String brief(String raw) {
        String folded = folded(raw);
        return folded.length() > LONGEST_BRIEF ? "" : folded;
    }

    /** What two spellings of one name share: folded, without any space or joiner, in lower case. */
    public static String key(String raw) {
        String folded = folded(raw);
        boolean spaced = !isPlain(folded) || folded.indexOf(' ') >= 0;
        return (spaced ? withoutSpaces(folded) : folded).toLowerCase(Locale.ROOT);
    }

    private static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c) && c != ZERO_WIDTH_JOINER).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Control and format characters; a joiner stays, for emoji are made with it. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || (type == Character.FORMAT && c != ZERO_WIDTH_JOINER);
    }
}
