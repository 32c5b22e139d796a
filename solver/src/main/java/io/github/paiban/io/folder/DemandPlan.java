package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays the lines of the demand out over the days of the period. For each day, group and shift the most special line
 * counts: a dated one before one for a weekday, that before weekdays, those before all days. Intervals are compared
 * minute by minute, so that a dated hour stands in for that hour of the usual day only.
 */
final class DemandPlan {
    /** More needs than this are refused: a shop of fifty groups with quarter-hours has a third of it. */
    static final int MOST = 500_000;

    private final Period period;
    private final Notices notices;
    private final Set<Place> told = new HashSet<>();
    private final List<Requirement> requirements = new ArrayList<>();

    DemandPlan(Period period, Notices notices) {
        this.period = period;
        this.notices = notices;
    }

    /** The needs of each day. */
    List<Requirement> lay(List<DemandLine> lines) {
        Map<LocalDate, List<DemandLine>> dated = new LinkedHashMap<>();
        List<DemandLine> weekly = new ArrayList<>();
        for (DemandLine line : lines) {
            LocalDate date = line.days().date();
            (date == null ? weekly : dated.computeIfAbsent(date, unused -> new ArrayList<>())).add(line);
        }
        for (LocalDate day : period.dates().toList()) {
            List<DemandLine> meant = new ArrayList<>(dated.getOrDefault(day, List.of()));
            weekly.stream().filter(line -> line.days().means(day)).forEach(meant::add);
            lay(day, meant);
            if (requirements.size() > MOST) {
                notices.accept(NoticeCode.TOO_MANY_REQUIREMENTS.at(
                        Place.of(lines.get(0).place().file()), "", MOST));
                return List.of();
            }
        }
        return requirements;
    }

    private void lay(LocalDate day, List<DemandLine> meant) {
        Map<DemandLine.DemandKey, List<DemandLine>> byKey = new LinkedHashMap<>();
        meant.forEach(line ->
                byKey.computeIfAbsent(line.key(), unused -> new ArrayList<>()).add(line));
        byKey.forEach((key, rivals) -> {
            rivals.sort(Comparator.comparingInt((DemandLine line) -> line.days().rank())
                    .thenComparingInt(line -> line.span().fromMinute()));
            if (key.shift().isEmpty()) {
                layIntervals(day, rivals);
            } else {
                layShift(day, rivals);
            }
        });
    }

    private void layShift(LocalDate day, List<DemandLine> rivals) {
        DemandLine best = rivals.get(0);
        requirements.add(best.on(day, best.span().fromMinute(), best.span().toMinute()));
        rivals.stream()
                .skip(1)
                .takeWhile(line -> line.days().rank() == best.days().rank())
                .forEach(line -> tell(NoticeCode.DUPLICATE_ROW, line, best));
    }

    private void layIntervals(LocalDate day, List<DemandLine> rivals) {
        BitSet taken = new BitSet();
        int begin = 0;
        while (begin < rivals.size()) {
            int end = begin;
            while (end < rivals.size()
                    && rivals.get(end).days().rank() == rivals.get(begin).days().rank()) {
                end++;
            }
            List<DemandLine> equals = rivals.subList(begin, end);
            checkOverlaps(equals);
            equals.forEach(line -> layFree(day, line, taken));
            equals.forEach(
                    line -> taken.set(line.span().fromMinute(), line.span().toMinute()));
            begin = end;
        }
    }

    /** The parts of the line's interval that no more special line has taken. */
    private void layFree(LocalDate day, DemandLine line, BitSet taken) {
        int end = line.span().toMinute();
        int from = taken.nextClearBit(line.span().fromMinute());
        while (from < end) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? end : Math.min(next, end);
            requirements.add(line.on(day, from, to));
            from = taken.nextClearBit(to);
        }
    }

    /** Lines of equal rank, by their begins. */
    private void checkOverlaps(List<DemandLine> equals) {
        DemandLine widest = equals.get(0);
        for (DemandLine line : equals.subList(1, equals.size())) {
            if (line.span().equals(widest.span())) {
                tell(NoticeCode.DUPLICATE_ROW, line, widest);
            } else if (line.span().fromMinute() < widest.span().toMinute()) {
                tell(NoticeCode.OVERLAPPING_DEMAND, line, widest);
            }
            widest = line.span().toMinute() >= widest.span().toMinute() ? line : widest;
        }
    }

    /** Once for a line, not once for each day. */
    private void tell(NoticeCode code, DemandLine line, DemandLine earlier) {
        boolean inOrder = line.place().line() >= earlier.place().line();
        DemandLine later = inOrder ? line : earlier;
        if (told.add(later.place())) {
            DemandLine other = inOrder ? earlier : line;
            notices.accept(code.at(
                    later.place(), TimeText.show(later.span()), other.place().line()));
        }
    }
}
