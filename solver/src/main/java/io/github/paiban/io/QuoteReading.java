package io.github.paiban.io;

import io.github.paiban.notice.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading quote.yaml.
 *
 * @param config what it says; null where an error refuses it
 * @param notices all that is to be said, errors included
 */
public record QuoteReading(@Nullable QuoteConfig config, List<Notice> notices) {
    public QuoteReading {
        notices = List.copyOf(notices);
    }
}
