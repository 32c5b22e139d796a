package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.text.Cleaning;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what blank cells stand for, and which words of a roster nobody explains. */
final class Symbols {
    private static final Pattern WISHES =
            Pattern.compile("(?i).*(意愿|意願|意向|志愿|希望|申请|申請|预约|想休|需求表|需求收集|wish|preference|request).*");
    private final Draft draft;

    Symbols(Draft draft) {
        this.draft = draft;
    }

    void judge() {
        Map<String, ReadCell> first = new LinkedHashMap<>();
        for (Entry entry : draft.entries) {
            entry.cells.values().forEach(cell -> first.putIfAbsent(cell.text(), cell));
        }
        tellUnknown(first, explained());
    }

    /** What blank cells stand for in drafts that make one roster. */
    static SheetReading.Blank blank(List<Draft> drafts, String titles) {
        Set<String> texts = new HashSet<>();
        for (Draft draft : drafts) {
            draft.entries.forEach(entry -> entry.cells.values().forEach(cell -> texts.add(cell.text())));
        }
        if (!texts.remove("")) {
            return SheetReading.Blank.NONE;
        }
        Optional<BlankWord> told = told(drafts);
        if (told.isPresent()) {
            return told.get().meant();
        }
        if (WISHES.matcher(titles).matches()) {
            return SheetReading.Blank.NO_WISH;
        }
        boolean exceptions = !texts.isEmpty()
                && texts.stream().allMatch(text -> drafts.stream().allMatch(d -> d.isRest(text)));
        return exceptions ? SheetReading.Blank.WORK : SheetReading.Blank.REST;
    }

    /** What the sheets say of blank cells themselves. */
    static Optional<BlankWord> told(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.blankWord)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The words that the sheet explains. */
    private Set<String> explained() {
        Set<String> words = new HashSet<>(draft.legend);
        draft.codes.entries().keySet().forEach(code -> words.add(Cleaning.key(code)));
        return words;
    }

    private void tellUnknown(Map<String, ReadCell> first, Set<String> legend) {
        List<String> used = first.keySet().stream()
                .filter(text -> !text.isEmpty() && !draft.isRest(text))
                .toList();
        long explained = used.stream()
                .filter(text -> legend.contains(Cleaning.key(text)))
                .count();
        boolean binding = legend.size() >= 2 && explained * 3 >= used.size() * 2L && explained > 0;
        first.forEach((text, cell) -> {
            boolean error = draft.unread.stream().anyMatch(each -> each.cell().equals(cell.address()));
            boolean plain = text.isEmpty() || error || legend.contains(Cleaning.key(text));
            if (!plain && binding && !draft.isRest(text)) {
                draft.unread.add(SheetRemark.unread("not-in-legend", cell));
            } else if (!plain && !Words.isDuty(text)) {
                draft.unread.add(SheetRemark.unread("unknown-word", cell));
            }
        });
    }
}
