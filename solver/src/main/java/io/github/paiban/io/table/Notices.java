package io.github.paiban.io.table;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects notices, so many of each file and a count of the rest. Not safe for use by several threads. */
public final class Notices implements Consumer<Notice> {
    /** How many notices of one file are listed. */
    public static final int LISTED = 500;

    private static final int LONGEST_VALUE = 100;

    private final List<Notice> listed = new ArrayList<>();
    private final Map<String, Integer> countByFile = new LinkedHashMap<>();
    private boolean errors;

    @Override
    public void accept(Notice notice) {
        String file = notice.place().file();
        errors |= notice.isError();
        if (countByFile.merge(file, 1, Integer::sum) <= LISTED) {
            listed.add(clipped(notice));
        }
    }

    private static Notice clipped(Notice notice) {
        String value = notice.value().replace('\n', ' ');
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        return new Notice(notice.severity(), notice.code(), notice.place(), shown, notice.expected(), notice.hint());
    }

    /** A guess at what was meant by a word; none where the file has too many notices for another to be listed. */
    public Message guess(Place place, String word, Collection<String> known) {
        boolean full = countByFile.getOrDefault(place.file(), 0) >= LISTED;
        return full ? Message.of("common.none-known") : DidYouMean.hint(word, known);
    }

    /** Whether any notice refuses the input. */
    public boolean hasErrors() {
        return errors;
    }

    /** The notices file by file in the order first spoken of, each by line, then how many more the file had. */
    public List<Notice> list() {
        List<Notice> all = new ArrayList<>();
        List<String> files = List.copyOf(countByFile.keySet());
        listed.stream()
                .sorted(Comparator.comparingInt(
                                (Notice notice) -> files.indexOf(notice.place().file()))
                        .thenComparingInt(notice -> notice.place().line())
                        .thenComparingInt(notice -> notice.place().column()))
                .forEach(all::add);
        countByFile.forEach((file, count) -> {
            if (count > LISTED) {
                all.add(NoticeCode.TOO_MANY_NOTICES.at(Place.of(file), "", count - LISTED));
            }
        });
        return all;
    }
}
