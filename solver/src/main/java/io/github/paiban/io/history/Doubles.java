package io.github.paiban.io.history;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.model.Requirement;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Lines of one stream that speak of one interval twice. Where they say the same, one is left out; where the clocks were
 * put back that night (an hour before five o'clock that stands there twice), their mean is taken; else they are errors.
 */
final class Doubles {
    private static final int LAST_CHANGE = 300;
    private static final int HOUR = 60;

    private final Notices notices;

    Doubles(Notices notices) {
        this.notices = notices;
    }

    private record Key(Requirement.Group group, LocalDate date, int fromMinute, int minutes) {
        Key(CountLine line) {
            this(line.group(), line.date(), line.fromMinute(), line.minutes());
        }
    }

    private record Day(Requirement.Group group, LocalDate date) {}

    /** The lines without doubles. */
    List<CountLine> resolve(List<CountLine> lines, Place file) {
        Map<Key, CountLine> kept = new LinkedHashMap<>();
        Map<Day, List<CountLine>> differing = new LinkedHashMap<>();
        int same = 0;
        for (CountLine line : lines) {
            CountLine earlier = kept.putIfAbsent(new Key(line), line);
            if (earlier != null && earlier.contacts() == line.contacts()) {
                same++;
            } else if (earlier != null) {
                differing
                        .computeIfAbsent(new Day(line.group(), line.date()), unused -> new ArrayList<>())
                        .add(line);
            }
        }
        if (same > 0) {
            notices.accept(NoticeCode.HISTORY_DOUBLED.at(file, "", same));
        }
        differing.values().forEach(doubled -> settle(doubled, kept));
        return List.copyOf(kept.values());
    }

    private void settle(List<CountLine> doubled, Map<Key, CountLine> kept) {
        boolean change = isClockChange(doubled);
        if (change) {
            String date = doubled.getFirst().date().toString();
            notices.accept(
                    NoticeCode.HISTORY_CLOCK_CHANGED.at(doubled.getFirst().place(), date, date));
        }
        for (CountLine line : doubled) {
            CountLine earlier = kept.get(new Key(line));
            if (earlier != null && change) {
                double mean = (earlier.contacts() + line.contacts()) / 2;
                kept.put(
                        new Key(line),
                        new CountLine(
                                line.group(), line.date(), line.fromMinute(), line.minutes(), mean, earlier.place()));
            } else if (earlier != null) {
                String when = line.date() + " " + TimeText.show(line.fromMinute());
                notices.accept(NoticeCode.DUPLICATE_ROW.at(
                        line.place(), when, earlier.place().line()));
            }
        }
    }

    private static boolean isClockChange(List<CountLine> doubled) {
        TreeSet<Integer> begins = new TreeSet<>();
        doubled.forEach(line -> begins.add(line.fromMinute()));
        return begins.size() == doubled.size() && begins.last() < LAST_CHANGE && begins.last() - begins.first() < HOUR;
    }
}
