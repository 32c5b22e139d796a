package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the rows of one person together, as they are where a table is split into weeks or a person has several rows. */
final class SamePerson {
    private final Draft draft;

    SamePerson(Draft draft) {
        this.draft = draft;
    }

    void merge() {
        Map<String, List<Entry>> byKey = new LinkedHashMap<>();
        for (Entry entry : draft.entries) {
            add(byKey.computeIfAbsent(key(entry), unused -> new ArrayList<>()), entry);
        }
        draft.entries.clear();
        byKey.values().forEach(draft.entries::addAll);
        draft.entries.sort(java.util.Comparator.comparingInt(entry -> entry.line));
        draft.entries.forEach(SamePerson::sort);
        tellSharedIds();
    }

    private static String key(Entry entry) {
        return Cleaning.key(entry.id) + "\n" + Cleaning.key(entry.name);
    }

    private void add(List<Entry> known, Entry entry) {
        for (Entry own : known) {
            boolean disjoint = own.isDisjointFrom(entry);
            if (disjoint || !entry.id.isEmpty()) {
                if (disjoint) {
                    draft.assume("rows-joined");
                } else {
                    draft.assume("rows-clash", entry.name, own.line, entry.line);
                }
                if (!disjoint) {
                    tellClash(own, entry);
                }
                entry.cells.forEach(own::add);
                return;
            }
        }
        if (!known.isEmpty()) {
            draft.assume("same-name", entry.name, known.getFirst().line, entry.line);
        }
        known.add(entry);
    }

    private void tellClash(Entry own, Entry entry) {
        entry.cells.forEach((day, cell) -> {
            ReadCell other = own.cells.get(day);
            if (other != null
                    && !other.text().isEmpty()
                    && !cell.text().isEmpty()
                    && !other.text().equals(cell.text())) {
                draft.unread.add(SheetRemark.unread("two-duties", cell, other.text(), other.address()));
            }
        });
    }

    /** Cells in the order of their days, where these are known. */
    private static void sort(Entry entry) {
        if (entry.cells.keySet().stream().allMatch(day -> day.date() != null)) {
            Map<SheetDay, ReadCell> sorted = new LinkedHashMap<>();
            entry.cells.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(SheetDay::key)))
                    .forEach(each -> sorted.put(each.getKey(), each.getValue()));
            entry.cells.clear();
            entry.cells.putAll(sorted);
        }
    }

    private void tellSharedIds() {
        Map<String, Set<String>> names = new HashMap<>();
        draft.entries.stream()
                .filter(entry -> !entry.id.isEmpty())
                .forEach(entry -> names.computeIfAbsent(entry.id, unused -> new LinkedHashSet<>())
                        .add(entry.name));
        new java.util.TreeMap<>(names).forEach((id, shared) -> {
            if (shared.size() > 1) {
                draft.assume("shared-id", id, List.copyOf(shared));
            }
        });
    }
}
