package io.github.paiban.io.folder;

import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A line of the volumes.
 *
 * @param days the days it speaks of
 * @param span the interval
 * @param contacts contacts in the whole of it
 * @param band how far they may differ; null where not written
 * @param group whom they reach
 * @param place where it stands
 */
record VolumeLine(
        DayChoice days,
        TimeSpan span,
        double contacts,
        Volume.@Nullable Band band,
        Requirement.Group group,
        Place place) {
    /**
     * The volume on a day, in a part of the interval.
     *
     * @param missing minutes of the day that do not exist, because the clocks are put forward
     */
    Volume on(LocalDate date, int fromMinute, int toMinute, BitSet missing) {
        int left = span.toMinute()
                - span.fromMinute()
                - missing.get(span.fromMinute(), span.toMinute()).cardinality();
        double share = (double) (toMinute - fromMinute) / left;
        Volume.Band part = band == null ? null : band.times(share);
        return new Volume(date, fromMinute, toMinute, contacts * share, group, part);
    }
}
