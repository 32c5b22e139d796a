package io.github.paiban.notice;

import java.util.List;
import java.util.Objects;

/**
 * A sentence to be said in the reader's language: a key and the values to put into it.
 *
 * @param key bundle name, a dot, and the entry's name, as in {@code rules.run.max}
 * @param args values of the sentence: strings, numbers, dates, durations, other messages, or lists of those
 */
public record Message(String key, List<Object> args) {
    public Message {
        if (key.indexOf('.') <= 0) {
            throw new IllegalArgumentException(
                    "Message key '" + key + "' has no bundle. Maybe write 'rules." + key + "'.");
        }
        args = List.copyOf(args);
    }

    /** A message with the given values, none of them null. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /** The first part of the key: the name of the resource bundle that holds the sentence. */
    public String bundle() {
        return key.substring(0, key.indexOf('.'));
    }

    /** A message that shows a given text unchanged in every language. */
    public static Message literal(String text) {
        return of("common.literal", Objects.requireNonNull(text));
    }
}
