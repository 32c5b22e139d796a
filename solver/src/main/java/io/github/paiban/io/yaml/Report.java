package io.github.paiban.io.yaml;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the notices about one file. Not safe for use by several threads. */
final class Report {
    private static final int LONGEST_VALUE = 60;

    private final String file;
    private final List<Notice> notices = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    /** The file as the user knows it. */
    String file() {
        return file;
    }

    void add(NoticeCode code, Place place, String value, Object... args) {
        notices.add(code.at(place, shortened(value), args));
    }

    void add(Notice notice) {
        notices.add(notice);
    }

    /** How many notices so far. */
    int size() {
        return notices.size();
    }

    /** How many errors so far. */
    long errors() {
        return notices.stream().filter(Notice::isError).count();
    }

    /** All notices so far, in the order of the file. */
    List<Notice> notices() {
        return notices.stream()
                .sorted(Comparator.comparingInt(
                                (Notice notice) -> notice.place().line())
                        .thenComparingInt(notice -> notice.place().column()))
                .toList();
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
        int end = Math.min(line.length(), LONGEST_VALUE);
        return line.codePointCount(0, end) == line.codePointCount(0, line.length())
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end) - 1)) + "…";
    }
}
