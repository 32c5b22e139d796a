package io.github.paiban.io.table;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects notices: so many of each file and severity, and a count of the rest, so that a file of a hundred thousand bad
 * rows can still be told about. Not safe for use by several threads.
 */
public final class Notices implements Consumer<Notice> {
    /** How many notices of one severity are listed of a file. */
    public static final int LISTED = 500;

    private static final int GUESSED_AMONG = 2_000;
    private static final int LONGEST_VALUE = 100;

    private record Kind(String file, Severity severity) {}

    private final List<Notice> listed = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private boolean errors;

    @Override
    public void accept(Notice notice) {
        String file = notice.place().file();
        if (!files.contains(file)) {
            files.add(file);
        }
        errors |= notice.isError();
        if (counts.merge(new Kind(file, notice.severity()), 1, Integer::sum) <= LISTED) {
            listed.add(clipped(notice));
        }
    }

    /** The place after all that was said so far, for {@link #insert}. */
    public int place() {
        return files.size();
    }

    /**
     * Adds what was said elsewhere, as if it had been said here when a place was marked: its files are listed before those
     * first spoken of since.
     *
     * @param place where, as {@link #place} gave it
     * @param others what was said, of files that nothing was said of here before
     */
    public void insert(int place, Notices others) {
        int next = place;
        for (String file : others.files) {
            if (files.indexOf(file) >= place) {
                files.remove(file);
            }
            if (!files.contains(file)) {
                files.add(next++, file);
            }
        }
        listed.addAll(others.listed);
        others.counts.forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
        errors |= others.errors;
    }

    private static Notice clipped(Notice notice) {
        String value = notice.value().replace('\n', ' ');
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        return new Notice(notice.severity(), notice.code(), notice.place(), shown, notice.expected(), notice.hint());
    }

    /** A guess at what was meant by a word; none where the file has too many errors for another to be listed. */
    public Message guess(Place place, String word, Collection<String> known) {
        boolean full = counts.getOrDefault(new Kind(place.file(), Severity.ERROR), 0) >= LISTED
                || counts.getOrDefault(new Kind(place.file(), Severity.WARNING), 0) >= LISTED;
        return full
                ? Message.of("common.none-known")
                : DidYouMean.hint(word, known.stream().limit(GUESSED_AMONG).toList());
    }

    /** Whether any notice refuses the input. */
    public boolean hasErrors() {
        return errors;
    }

    /** The notices file by file in the order first spoken of, each by line, then how many more the file had. */
    public List<Notice> list() {
        List<Notice> all = new ArrayList<>(listed);
        for (String file : files) {
            int more = more(file);
            if (more > 0) {
                all.add(NoticeCode.TOO_MANY_NOTICES.at(Place.of(file), "", more));
            }
        }
        all.sort(Comparator.comparingInt(
                        (Notice notice) -> files.indexOf(notice.place().file()))
                .thenComparingInt(notice -> notice.place().line())
                .thenComparingInt(notice -> notice.place().column()));
        return all;
    }

    private int more(String file) {
        int more = 0;
        for (Severity severity : Severity.values()) {
            more += Math.max(0, counts.getOrDefault(new Kind(file, severity), 0) - LISTED);
        }
        return more;
    }
}
