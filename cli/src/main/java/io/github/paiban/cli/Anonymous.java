package io.github.paiban.cli;

import io.github.paiban.report.Anonymity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of {@code --anonymous}. */
final class Anonymous {
    private Anonymous() {}

    /** What a word means; null where the option is not there. */
    static @Nullable Anonymity of(@Nullable String word) {
        return word == null ? null : Anonymity.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
