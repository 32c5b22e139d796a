package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes staff numbers out of names, {@code 003 陈思远} or {@code 陈思远(003)}, where most names hold one. */
final class NumbersInNames {
    private static final String NUMBER = "([A-Za-z]{0,5}[-_]?\\d{2,12})";
    private static final String NAME = "([\\p{IsHan}·]{2,6}|[\\p{IsLatin}][\\p{IsLatin}.' ]{1,40}?)";
    private static final Pattern NUMBER_FIRST = Pattern.compile(NUMBER + "[\\s.、:：/_-]*" + NAME);
    private static final Pattern NAME_FIRST = Pattern.compile(NAME + "[\\s:：/_-]*[(（\\[【]?" + NUMBER + "[)）\\]】]?");

    private final Draft draft;

    NumbersInNames(Draft draft) {
        this.draft = draft;
    }

    /** Takes them out where no number stands elsewhere, and what is left of the names tells people apart. */
    void takeOut() {
        List<Entry> entries = List.copyOf(draft.entries);
        List<Entry> found =
                entries.stream().flatMap(each -> find(each).stream()).toList();
        long names = found.stream().map(each -> each.name).distinct().count();
        boolean elsewhere = entries.stream().anyMatch(each -> !each.id.isEmpty());
        if (elsewhere || found.size() * 2 <= entries.size() || names * 2 <= found.size()) {
            return;
        }
        draft.entries.clear();
        entries.forEach(each -> draft.entries.add(find(each).orElse(each)));
        draft.assume("numbers-in-names");
    }

    private static Optional<Entry> find(Entry entry) {
        Matcher first = NUMBER_FIRST.matcher(entry.name);
        if (first.matches()) {
            return Optional.of(entry.called(first.group(2), first.group(1)));
        }
        Matcher last = NAME_FIRST.matcher(entry.name);
        return last.matches() ? Optional.of(entry.called(last.group(1), last.group(2))) : Optional.empty();
    }
}
