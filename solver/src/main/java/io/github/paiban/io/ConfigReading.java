package io.github.paiban.io;

import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a shop's settings.
 *
 * @param config the settings; null where errors leave none that could be used
 * @param notices all that is to be said, errors included
 * @param rulePlaces where each rule stands, by rule id; built-in rules that are not named are missing
 */
public record ConfigReading(@Nullable ShopConfig config, List<Notice> notices, Map<String, Place> rulePlaces) {
    public ConfigReading {
        notices = List.copyOf(notices);
        rulePlaces = Map.copyOf(rulePlaces);
    }

    /** The settings, where there are any. */
    public Optional<ShopConfig> findConfig() {
        return Optional.ofNullable(config);
    }
}
