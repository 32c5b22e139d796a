package io.github.paiban.notice;

import java.util.Locale;

/** The words that constants have in files, documents and keys of texts. */
public final class EnumWord {
    private EnumWord() {}

    /** A constant's word: its name in lower case with hyphens, as in {@code hourly-wage}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
