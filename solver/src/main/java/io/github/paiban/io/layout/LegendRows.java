package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.legend.Legend;
import io.github.paiban.io.text.Cleaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the rows of a legend out of the people: they are called like codes, and hold little beside what a code means. */
final class LegendRows {
    private static final int MOST_CELLS = 3;
    private static final Pattern HEAD = Pattern.compile(
            "(?i)(代号|代码|符号|图例|班次|班别|班次名称|名称|时间|时段|上班时间|起止时间|含义|legend|codes?|symbols?|shifts?|shift name|times?|hours|meaning)[:：]?");

    private final Draft draft;
    private final Map<Entry, List<String>> filled = new HashMap<>();
    /** In how many rows each text stands. */
    private final Map<String, Integer> rows = new HashMap<>();

    private final int most;

    LegendRows(Draft draft) {
        this.draft = draft;
        for (Entry entry : draft.entries) {
            List<String> texts = filled(entry);
            filled.put(entry, texts);
            new HashSet<>(texts).forEach(text -> rows.merge(text, 1, Integer::sum));
        }
        this.most = filled.values().stream().mapToInt(List::size).max().orElse(0);
    }

    void takeOut() {
        List<Entry> found = draft.entries.stream().filter(this::isLegend).toList();
        if (draft.kind == SheetReading.Kind.GRID && found.size() < draft.entries.size()) {
            draft.entries.removeAll(found);
            found.forEach(entry -> draft.legend.add(Cleaning.key(entry.name)));
        }
    }

    private boolean isLegend(Entry entry) {
        List<String> own = filled.getOrDefault(entry, List.of());
        boolean explains = own.stream().anyMatch(LegendRows::isExplaining);
        boolean little = !own.isEmpty() && own.size() <= MOST_CELLS && own.size() * 2 < most;
        boolean blank = Legend.isBlank(entry.name);
        boolean code = blank || (Words.isDuty(entry.name) && !Words.looksLikeName(entry.name));
        boolean used = isUsedBeside(entry, entry.name);
        boolean only = explains && own.stream().allMatch(text -> isExplaining(text) || isUsedBeside(entry, text));
        boolean heads = HEAD.matcher(entry.name).matches();
        if (!entry.id.isEmpty()) {
            return isUsedBeside(entry, entry.id) && Words.isDuty(entry.name) && (own.isEmpty() || only);
        }
        return heads || (used && only) || (little && (used || blank || (code && explains)));
    }

    private static boolean isExplaining(String text) {
        return Words.isTimes(text) || text.endsWith("班") || text.length() > 4;
    }

    private static List<String> filled(Entry entry) {
        return entry.cells.values().stream()
                .map(ReadCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether another row holds a text. */
    private boolean isUsedBeside(Entry entry, String text) {
        boolean own = filled.getOrDefault(entry, List.of()).contains(text);
        return rows.getOrDefault(text, 0) > (own ? 1 : 0);
    }
}
