package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays the lines of the volumes out over the days of the period, each stream of its own. The more special line counts,
 * minute by minute, as in the demand: dated before weekdays, fewer weekdays before more.
 */
final class VolumePlan {
    private final Period period;
    private final Notices notices;
    private final boolean tellsGaps;
    private final ChangedClocks clocks;
    private final Set<Place> told = new HashSet<>();

    VolumePlan(Period period, ZoneId zone, Notices notices) {
        this(period, zone, notices, true);
    }

    private VolumePlan(Period period, ZoneId zone, Notices notices, boolean tellsGaps) {
        this.clocks = new ChangedClocks(zone, notices, !tellsGaps);
        this.period = period;
        this.notices = notices;
        this.tellsGaps = tellsGaps;
    }

    /** For what need not come every day, and can wait. */
    static VolumePlan withoutGaps(Period period, ZoneId zone, Notices notices) {
        return new VolumePlan(period, zone, notices, false);
    }

    /** The volumes of each stream and day, in order of time. */
    List<Volume> lay(List<VolumeLine> lines, Place file) {
        Map<Requirement.Group, List<VolumeLine>> byStream = new LinkedHashMap<>();
        lines.forEach(line -> byStream.computeIfAbsent(line.group(), stream -> new ArrayList<>())
                .add(line));
        List<Volume> volumes = new ArrayList<>();
        for (List<VolumeLine> stream : byStream.values()) {
            layStream(stream, volumes, file);
            if (volumes.size() > DemandPlan.MOST) {
                notices.accept(NoticeCode.TOO_MANY_REQUIREMENTS.at(file, "", DemandPlan.MOST));
                return List.of();
            }
        }
        return volumes;
    }

    private void layStream(List<VolumeLine> lines, List<Volume> volumes, Place file) {
        Map<LocalDate, List<VolumeLine>> dated = new LinkedHashMap<>();
        List<VolumeLine> weekly = new ArrayList<>();
        for (VolumeLine line : lines) {
            LocalDate date = line.days().date();
            (date == null ? weekly : dated.computeIfAbsent(date, day -> new ArrayList<>())).add(line);
        }
        List<String> missing = new ArrayList<>();
        for (LocalDate day : period.dates().toList()) {
            List<VolumeLine> meant = new ArrayList<>(dated.getOrDefault(day, List.of()));
            weekly.stream().filter(line -> line.days().means(day)).forEach(meant::add);
            if (meant.isEmpty()) {
                missing.add(day.toString());
            } else {
                layDay(day, meant, volumes);
            }
        }
        if (!missing.isEmpty() && tellsGaps) {
            notices.accept(NoticeCode.VOLUME_GAP.at(file, "", missing));
        }
    }

    private void layDay(LocalDate day, List<VolumeLine> written, List<Volume> volumes) {
        List<VolumeLine> meant = new ArrayList<>(clocks.settled(day, written));
        if (meant.isEmpty()) {
            return;
        }
        meant.sort(Comparator.comparingInt((VolumeLine line) -> line.days().rank())
                .thenComparingInt(line -> line.span().fromMinute()));
        checkOverlaps(meant);
        BitSet missing = clocks.missing(day);
        BitSet taken = (BitSet) missing.clone();
        List<Volume> laid = new ArrayList<>();
        for (VolumeLine line : meant) {
            layFree(day, line, taken, missing, laid);
            taken.set(line.span().fromMinute(), line.span().toMinute());
        }
        laid.sort(Comparator.comparingInt(Volume::fromMinute));
        volumes.addAll(laid);
        tellGap(taken, meant);
    }

    /** The parts of the line's interval that no more special line has taken. */
    private static void layFree(LocalDate day, VolumeLine line, BitSet taken, BitSet missing, List<Volume> laid) {
        int end = line.span().toMinute();
        int from = taken.nextClearBit(line.span().fromMinute());
        while (from < end) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? end : Math.min(next, end);
            laid.add(line.on(day, from, to, missing));
            from = taken.nextClearBit(to);
        }
    }

    /** Lines by rank and begin. */
    private void checkOverlaps(List<VolumeLine> lines) {
        VolumeLine widest = lines.get(0);
        for (VolumeLine line : lines.subList(1, lines.size())) {
            boolean equals = line.days().rank() == widest.days().rank();
            if (equals && line.span().equals(widest.span())) {
                tell(NoticeCode.DUPLICATE_ROW, line, widest);
            } else if (equals && line.span().fromMinute() < widest.span().toMinute()) {
                tell(NoticeCode.VOLUME_OVERLAP, line, widest);
            }
            boolean longer = line.span().toMinute() >= widest.span().toMinute();
            widest = !equals || longer ? line : widest;
        }
    }

    /** Once for a line, not once for each day. */
    private void tell(NoticeCode code, VolumeLine one, VolumeLine other) {
        boolean inOrder = one.place().line() >= other.place().line();
        VolumeLine later = inOrder ? one : other;
        VolumeLine earlier = inOrder ? other : one;
        if (told.add(later.place())) {
            notices.accept(code.at(
                    later.place(), TimeText.show(later.span()), earlier.place().line()));
        }
    }

    /** A hole between the first and the last minute of a day, once for the line behind it. */
    private void tellGap(BitSet taken, List<VolumeLine> meant) {
        int first =
                meant.stream().mapToInt(line -> line.span().fromMinute()).min().orElse(0);
        int begin = taken.nextClearBit(first);
        int end = taken.nextSetBit(begin);
        if (end < 0 || !tellsGaps) {
            return;
        }
        for (VolumeLine line : meant) {
            if (line.span().fromMinute() == end && told.add(line.place())) {
                String gap = TimeText.show(new TimeSpan(begin, Math.min(end, begin + 1440)));
                notices.accept(NoticeCode.VOLUME_GAP.at(line.place(), TimeText.show(line.span()), List.of(gap)));
                return;
            }
        }
    }
}
