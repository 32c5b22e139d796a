package io.github.paiban.io.yaml;

import io.github.paiban.notice.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of one section that were right, by key.
 *
 * @param place where the section begins
 * @param found the values
 * @param written the keys that are written, be their values right or wrong
 */
record Settings(Place place, Map<String, Found> found, Set<String> written) {
    /**
     * A value.
     *
     * @param value of the class that the {@link SettingType} says
     * @param node what it was read from
     */
    record Found(Object value, Node node) {}

    Settings {
        found = new LinkedHashMap<>(found);
        written = Set.copyOf(written);
    }

    /** No settings. */
    static Settings none(Place place) {
        return new Settings(place, Map.of(), Set.of());
    }

    boolean has(String key) {
        return found.containsKey(key);
    }

    /** A value; empty where there is none. */
    <T> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(found.get(key)).map(each -> type.cast(each.value()));
    }

    /** A text; empty text where there is none. */
    String text(String key) {
        return find(key, String.class).orElse("");
    }

    /** Texts; none where there is no such key. */
    List<String> words(String key) {
        return items(key, String.class);
    }

    /** Parts of a list; none where there is no such key. */
    <T> List<T> items(String key, Class<T> type) {
        return find(key, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(type::cast)
                .toList();
    }

    /** What a value was read from. */
    Optional<Node> findNode(String key) {
        return Optional.ofNullable(found.get(key)).map(Found::node);
    }

    /** Where a value stands; where the section begins, if there is none. */
    Place place(String key) {
        return findNode(key).map(Node::place).orElse(place);
    }
}
