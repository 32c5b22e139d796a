package io.github.paiban.io.yaml;

import io.github.paiban.law.LawProfile;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a {@link LawProfile} of {@code law:}. */
final class LawReader {
    private LawReader() {}

    /** The profile; null where no law is asked for. */
    static @Nullable LawProfile read(Settings section) {
        if (!section.text("profile").equals("cn")) {
            return null;
        }
        return new LawProfile(
                word(section, "hours", LawProfile.Hours.class, LawProfile.STANDARD.hours()),
                word(section, "account", LawProfile.Account.class, LawProfile.STANDARD.account()),
                word(section, "base", LawProfile.Base.class, LawProfile.STANDARD.base()));
    }

    private static <E extends Enum<E>> E word(Settings section, String key, Class<E> type, E otherwise) {
        return section.find(key, String.class)
                .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)))
                .orElse(otherwise);
    }
}
