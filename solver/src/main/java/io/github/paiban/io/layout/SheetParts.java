package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sheets that may be parts of one roster: teams side by side, or weeks one after another.
 *
 * @param drafts what was read of each, two at least
 */
record SheetParts(List<Draft> drafts) {
    /** So many days at most are taken for one roster in parts. */
    private static final int LONGEST = 45;

    /** Whether no person has two duties on a day, and the days are not too many. */
    boolean areOneRoster() {
        Set<String> seen = new HashSet<>();
        boolean disjoint = true;
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Draft draft : drafts) {
            days.addAll(draft.dates());
            for (Entry entry : draft.entries) {
                for (Map.Entry<SheetDay, ReadCell> cell : entry.cells.entrySet()) {
                    boolean filled = !cell.getValue().text().isEmpty();
                    disjoint &= !filled
                            || seen.add(entry.key() + "\n" + cell.getKey().key());
                }
            }
        }
        boolean sameMonth = days.isEmpty() || days.first().plusDays(LONGEST).isAfter(days.last());
        return disjoint && sameMonth && areOneTeamOrOneTime();
    }

    /** Teams side by side have the same days; parts of a month have the same people. */
    private boolean areOneTeamOrOneTime() {
        Set<LocalDate> days = drafts.getFirst().dates();
        boolean sameDays = drafts.stream().allMatch(draft -> draft.dates().equals(days));
        Set<String> people = people(drafts.getFirst());
        boolean samePeople = drafts.stream().allMatch(draft -> {
            Set<String> shared = people(draft);
            shared.retainAll(people);
            return shared.size() * 2 >= people.size();
        });
        return sameDays || samePeople;
    }

    private static Set<String> people(Draft draft) {
        return draft.entries.stream().map(Entry::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** All of them as one. */
    Draft joined() {
        Draft whole = new Draft(drafts.getFirst().sheet);
        whole.kind = drafts.getFirst().kind;
        boolean teams = drafts.getFirst().dates().equals(drafts.getLast().dates());
        for (Draft draft : drafts) {
            draft.entries.forEach(entry -> {
                if (teams && !draft.sheet.name().isEmpty()) {
                    entry.more.putIfAbsent("section", draft.sheet.name());
                }
                whole.entries.add(entry);
            });
        }
        new SamePerson(whole).merge();
        return whole;
    }
}
