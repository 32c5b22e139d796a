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

    /** What is said, in order; a word said at one place and times said at another belong together. */
    static Legend of(List<LegendEntry> said) {
        Map<String, List<LegendEntry>> byCode = new LinkedHashMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (LegendEntry each : said) {
            List<LegendEntry> known = byCode.computeIfAbsent(each.code(), unused -> new ArrayList<>());
            known.stream()
                    .filter(one -> !one.meaning().agreesWith(each.meaning()))
                    .findFirst()
                    .ifPresentOrElse(one -> clashes.add(new Clash(one, each)), () -> known.add(each));
        }
        Map<String, LegendEntry> entries = new LinkedHashMap<>();
        byCode.forEach((code, all) ->
                entries.put(code, all.stream().reduce(LegendEntry::and).orElseThrow()));
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

    /** Whether a text is a word for blank cells, as in {@code 空白=休}. */
    public static boolean isBlank(String text) {
        return Codes.isBlank(Cleaning.key(text));
    }

    /** What is said of blank cells. */
    public Optional<LegendEntry> findBlank() {
        return entries.values().stream()
                .filter(each -> Codes.isBlank(each.code()))
                .findFirst();
    }

    /** The same without what is said of blank cells. */
    public Legend withoutBlank() {
        Map<String, LegendEntry> kept = new LinkedHashMap<>(entries);
        kept.keySet().removeIf(Codes::isBlank);
        return new Legend(kept, clashes);
    }

    /** Whether nothing is explained. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
