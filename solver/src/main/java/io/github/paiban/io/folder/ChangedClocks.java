package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.TimeText;
import io.github.paiban.io.text.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written for days on which the clocks change. A day has each minute of the clock once: of two lines for a time
 * that comes twice the busier counts, so that nobody is short in either hour, or both together, where the work can wait;
 * in a time that does not exist nobody comes.
 */
final class ChangedClocks {
    private final ZoneId zone;
    private final Notices notices;
    private final boolean addsUp;

    /**
     * The clocks of a zone.
     *
     * @param addsUp whether lines for a time that comes twice add up
     */
    ChangedClocks(ZoneId zone, Notices notices, boolean addsUp) {
        this.zone = zone;
        this.notices = notices;
        this.addsUp = addsUp;
    }

    /** The minutes of the day, and of the next, that do not exist. */
    BitSet missing(LocalDate day) {
        BitSet missing = new BitSet();
        for (ClockChange change : ClockChange.of(zone, day)) {
            if (change.isForward()) {
                missing.set(change.fromMinute(), change.toMinute());
            }
        }
        return missing;
    }

    /** The lines of one stream and day with one for each time that comes twice, and none for a time that does not exist. */
    List<VolumeLine> settled(LocalDate day, List<VolumeLine> lines) {
        List<VolumeLine> settled = lines;
        for (ClockChange change : ClockChange.of(zone, day)) {
            settled = change.isForward() ? without(change, day, settled) : joined(change, day, settled);
        }
        return settled;
    }

    private List<VolumeLine> without(ClockChange change, LocalDate day, List<VolumeLine> lines) {
        List<VolumeLine> kept = new ArrayList<>();
        for (VolumeLine line : lines) {
            if (!isIn(change, line)) {
                kept.add(line);
            } else if (line.days().date() != null && line.contacts() > 0) {
                tell(day, line, change);
            }
        }
        return kept;
    }

    private List<VolumeLine> joined(ClockChange change, LocalDate day, List<VolumeLine> lines) {
        List<VolumeLine> kept = new ArrayList<>();
        List<VolumeLine> pairs = new ArrayList<>();
        for (VolumeLine line : lines) {
            VolumeLine earlier = isIn(change, line) ? twin(line, kept) : null;
            if (earlier == null || pairs.contains(earlier)) {
                kept.add(line);
                continue;
            }
            VolumeLine pair = pair(earlier, line);
            kept.set(kept.indexOf(earlier), pair);
            if (pairs.isEmpty()) {
                tell(day, line, change);
            }
            pairs.add(pair);
        }
        return kept;
    }

    private static @Nullable VolumeLine twin(VolumeLine line, List<VolumeLine> kept) {
        return kept.stream()
                .filter(each -> each.days().date() != null && each.days().equals(line.days()))
                .filter(each -> each.span().equals(line.span()))
                .findFirst()
                .orElse(null);
    }

    private VolumeLine pair(VolumeLine one, VolumeLine other) {
        if (!addsUp) {
            return one.contacts() >= other.contacts() ? one : other;
        }
        double both = one.contacts() + other.contacts();
        return new VolumeLine(one.days(), one.span(), both, null, one.group(), one.place());
    }

    private static boolean isIn(ClockChange change, VolumeLine line) {
        return change.covers(line.span().fromMinute(), line.span().toMinute());
    }

    private void tell(LocalDate day, VolumeLine line, ClockChange change) {
        String when = TimeText.show(new TimeSpan(change.fromMinute(), change.toMinute()));
        notices.accept(
                NoticeCode.VOLUME_CLOCK_CHANGED.at(line.place(), TimeText.show(line.span()), day.toString(), when));
    }
}
