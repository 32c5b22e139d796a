package io.github.paiban.io.table;

import io.github.paiban.io.text.Cleaning;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that mean one thing each: first as written, then without regard to case, width and spaces. The first that
 * claims a word has it.
 *
 * @param <T> what is meant
 */
public final class Lexicon<T> {
    private final Map<String, T> exactly = new LinkedHashMap<>();
    private final Map<String, T> alike = new HashMap<>();

    /** Lets words mean something, unless they mean something already; blank words mean nothing. */
    public void add(T meant, Collection<String> words) {
        for (String word : words) {
            if (!Cleaning.key(word).isEmpty()) {
                exactly.putIfAbsent(Cleaning.value(word), meant);
                alike.putIfAbsent(Cleaning.key(word), meant);
            }
        }
    }

    /** What a word means. */
    public Optional<T> find(String word) {
        T exact = exactly.get(Cleaning.value(word));
        return Optional.ofNullable(exact == null ? alike.get(Cleaning.key(word)) : exact);
    }

    /** All words. */
    public Set<String> words() {
        return exactly.keySet();
    }
}
