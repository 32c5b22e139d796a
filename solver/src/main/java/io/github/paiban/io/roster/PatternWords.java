package io.github.paiban.io.roster;

import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.rotation.MonthEnd;
import java.util.List;
import java.util.Locale;

/** The words in a pattern's headings that say how it is laid onto months, in both languages. */
final class PatternWords {
    private static final List<Texts> LANGUAGES = List.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.CHINESE));

    private PatternWords() {}

    /** Whether the first heading says that each line is a month. */
    static boolean isByMonth(String heading) {
        String written = heading.strip().toLowerCase(Locale.ROOT);
        return LANGUAGES.stream().anyMatch(texts -> written.equals(texts.say(Message.of("rotation.month"))));
    }

    /** What the last heading says of months' ends; as the pattern has them where it says nothing. */
    static MonthEnd monthEnd(String heading) {
        for (Texts texts : LANGUAGES) {
            for (MonthEnd end : MonthEnd.values()) {
                if (heading.contains(say(texts, end))) {
                    return end;
                }
            }
        }
        return MonthEnd.REST;
    }

    private static String say(Texts texts, MonthEnd end) {
        String word = end.name().toLowerCase(Locale.ROOT);
        return texts.say(Message.of("rotation.month-end", Message.of("rotation.month-end." + word)));
    }
}
