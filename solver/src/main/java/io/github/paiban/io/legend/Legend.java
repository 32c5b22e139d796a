package io.github.paiban.io.legend;

import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sheets say that the codes of their roster mean.
 *
 * @param entries by code, in the order in which they are explained
 * @param clashes codes of which two things are said that cannot both be true: the one that counts and the other
 */
public record Legend(Map<String, LegendEntry> entries, List<Clash> clashes) {
    /**
     * Two meanings of one code.
     *
     * @param one what is said first
     * @param other what is said elsewhere
     */
    public record Clash(LegendEntry one, LegendEntry other) {}

    /** Nothing is explained. */
    public static final Legend NONE = new Legend(Map.of(), List.of());

    public Legend {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        clashes = List.copyOf(clashes);
    }

    /** What is said, in order; of two things about a code the one that says more counts where both may be true. */
    static Legend of(List<LegendEntry> said) {
        Map<String, LegendEntry> entries = new LinkedHashMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (LegendEntry each : said) {
            LegendEntry known = entries.putIfAbsent(each.code(), each);
            if (known != null && !known.meaning().agreesWith(each.meaning())) {
                clashes.add(new Clash(known, each));
            } else if (known != null && each.text().length() > known.text().length()) {
                entries.put(each.code(), each);
            }
        }
        return new Legend(entries, clashes);
    }

    /** What both say. */
    public Legend and(Legend more) {
        List<LegendEntry> all = new ArrayList<>(entries.values());
        all.addAll(more.entries.values());
        Legend joined = of(all);
        List<Clash> every = new ArrayList<>(clashes);
        every.addAll(more.clashes);
        every.addAll(joined.clashes);
        return new Legend(joined.entries, every.stream().distinct().toList());
    }

    /** What is said of a cell's text. */
    public Optional<LegendEntry> find(String text) {
        return Optional.ofNullable(entries.get(Cleaning.folded(text)));
    }

    /** Whether nothing is explained. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
