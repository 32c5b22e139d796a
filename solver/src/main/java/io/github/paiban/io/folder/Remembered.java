package io.github.paiban.io.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What texts mean, each read once: a column of a long table has few different ones. Not safe for use by several threads.
 *
 * @param <T> what a text means; immutable
 */
final class Remembered<T> {
    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> reader;

    Remembered(Function<String, T> reader) {
        this.reader = reader;
    }

    /** What a text means. */
    T read(String text) {
        return known.computeIfAbsent(text, reader);
    }
}
