package io.github.paiban.io.history;

import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Requirement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the stream of a line; words that differ in case, width or spaces alone are one, as first written. */
final class Streams {
    private final Map<String, String> words = new HashMap<>();
    private final Map<Requirement.Group, Requirement.Group> groups = new HashMap<>();

    /** The stream. */
    Requirement.Group find(Row row) {
        Requirement.Group group = new Requirement.Group(null, word(row, Column.QUEUE), word(row, Column.SHOP));
        Requirement.Group same = groups.putIfAbsent(group, group);
        return same == null ? group : same;
    }

    /** The shops, or the queues, that lines had so far. */
    Set<String> seen(Column column) {
        Set<String> seen = new LinkedHashSet<>();
        for (Requirement.Group group : groups.keySet()) {
            String word = column == Column.SHOP ? group.shop() : group.queue();
            if (word != null) {
                seen.add(word);
            }
        }
        return seen;
    }

    private @Nullable String word(Row row, Column column) {
        String text = row.text(column);
        return text.isEmpty() ? null : words.computeIfAbsent(Cleaning.key(text), unused -> text);
    }
}
