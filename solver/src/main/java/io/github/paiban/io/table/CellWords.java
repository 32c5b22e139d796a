package io.github.paiban.io.table;

import io.github.paiban.io.text.Cleaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fixed words of cells by what they mean, in English and Chinese. Immutable. */
public final class CellWords {
    private static final WordLists BUILT_IN = WordLists.load("words.properties");

    private final Map<String, String> meaningByKey = new LinkedHashMap<>();
    private final List<String> shown;

    private CellWords(String group, List<String> meanings) {
        for (String meaning : meanings) {
            BUILT_IN.words(group + "." + meaning)
                    .forEach(word -> meaningByKey.putIfAbsent(Cleaning.key(word), meaning));
        }
        this.shown = meanings.stream()
                .flatMap(meaning -> BUILT_IN.words(group + "." + meaning).stream())
                .toList();
    }

    /** The words of a group. */
    public static CellWords of(String group) {
        String prefix = group + ".";
        return new CellWords(
                group,
                BUILT_IN.keys().stream()
                        .filter(key -> key.startsWith(prefix))
                        .map(key -> key.substring(prefix.length()))
                        .toList());
    }

    /** The groups' keys, for documentation. */
    public static List<String> keys() {
        return BUILT_IN.keys();
    }

    /** The words of a key, for documentation. */
    public static List<String> words(String key) {
        return BUILT_IN.words(key);
    }

    /** What a word means. */
    public Optional<String> find(String word) {
        return Optional.ofNullable(meaningByKey.get(Cleaning.key(word)));
    }

    /** All words, for guesses. */
    public List<String> all() {
        return shown;
    }
}
