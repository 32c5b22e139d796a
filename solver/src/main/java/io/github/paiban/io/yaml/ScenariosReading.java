package io.github.paiban.io.yaml;

import io.github.paiban.notice.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading scenarios.yaml.
 *
 * @param scenarios what it says; null where an error refuses it
 * @param notices all that is to be said, errors included
 */
public record ScenariosReading(@Nullable Scenarios scenarios, List<Notice> notices) {
    public ScenariosReading {
        notices = List.copyOf(notices);
    }
}
