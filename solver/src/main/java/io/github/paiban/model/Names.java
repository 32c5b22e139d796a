package io.github.paiban.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks and ordered copies shared by the records of this package. */
final class Names {
    private Names() {}

    static String required(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " is blank. Maybe a column is missing.");
        }
        return name;
    }

    static Set<String> copy(Collection<String> names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
