package io.github.paiban.io.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Several names in one cell, separated by {@code ;}, {@code ；}, {@code 、}, {@code |}, commas or line breaks. */
public final class ListCell {
    private static final Pattern NAMES = Pattern.compile("[;；、|，,\\n]");
    private static final Pattern WORDS = Pattern.compile("[;；、|，,\\s]");

    private ListCell() {}

    /** The names in order, cleaned, each once. */
    public static List<String> names(String raw) {
        return split(raw, NAMES);
    }

    /** The names in order where spaces separate as well. */
    public static List<String> words(String raw) {
        return split(raw, WORDS);
    }

    private static List<String> split(String raw, Pattern separators) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String part : separators.split(Cleaning.value(raw), -1)) {
            String name = Cleaning.value(part);
            if (!name.isEmpty()) {
                byKey.putIfAbsent(Cleaning.key(name), name);
            }
        }
        return List.copyOf(byKey.values());
    }
}
