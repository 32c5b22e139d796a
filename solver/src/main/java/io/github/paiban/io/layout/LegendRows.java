package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.text.Cleaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the rows of a legend out of the people: they are called like codes, and hold little beside what a code means. */
record LegendRows(Draft draft) {
    private static final int MOST_CELLS = 3;
    private static final Pattern HEAD = Pattern.compile(
            "(?i)(代号|代码|符号|图例|班次|班别|班次名称|名称|时间|时段|上班时间|起止时间|含义|legend|codes?|symbols?|shifts?|shift name|times?|hours|meaning)[:：]?");

    void takeOut() {
        List<Entry> found = draft.entries.stream().filter(this::isLegend).toList();
        if (draft.kind == SheetReading.Kind.GRID && found.size() < draft.entries.size()) {
            draft.entries.removeAll(found);
            found.forEach(entry -> draft.legend.add(Cleaning.key(entry.name)));
        }
    }

    private boolean isLegend(Entry entry) {
        List<String> own = filled(entry);
        boolean explains = own.stream().anyMatch(LegendRows::isExplaining);
        boolean little = !own.isEmpty() && own.size() <= MOST_CELLS && own.size() * 2 < mostFilled();
        boolean code = Words.isDuty(entry.name) && !Words.looksLikeName(entry.name);
        boolean used = usedBeside(entry).contains(entry.name);
        boolean only = explains
                && own.stream()
                        .allMatch(
                                text -> isExplaining(text) || usedBeside(entry).contains(text));
        boolean heads = HEAD.matcher(entry.name).matches();
        if (!entry.id.isEmpty()) {
            return usedBeside(entry).contains(entry.id) && Words.isDuty(entry.name) && (own.isEmpty() || only);
        }
        return heads || (used && only) || (little && (used || (code && explains)));
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

    private int mostFilled() {
        return draft.entries.stream()
                .mapToInt(each -> filled(each).size())
                .max()
                .orElse(0);
    }

    private Set<String> usedBeside(Entry entry) {
        return draft.entries.stream()
                .filter(each -> each != entry)
                .flatMap(each -> filled(each).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
