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
 * @param mentions agents, teams, shops and skills that the settings name, to be held against the agents once they are
 *     known
 */
public record ConfigReading(
        @Nullable ShopConfig config, List<Notice> notices, Map<String, Place> rulePlaces, List<Mention> mentions) {
    public ConfigReading {
        notices = List.copyOf(notices);
        rulePlaces = Map.copyOf(rulePlaces);
        mentions = List.copyOf(mentions);
    }

    /** A reading that names nobody. */
    public ConfigReading(@Nullable ShopConfig config, List<Notice> notices, Map<String, Place> rulePlaces) {
        this(config, notices, rulePlaces, List.of());
    }

    /** The settings, where there are any. */
    public Optional<ShopConfig> findConfig() {
        return Optional.ofNullable(config);
    }
}
