package io.github.paiban.io.folder;

import io.github.paiban.io.table.TimeText;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.ShiftType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The times of day at which no shift has anyone, whatever the roster. */
final class UncoveredTimes {
    private static final int DAY = 1440;

    /** Minutes with a shift, from midnight of the day before the one spoken of. */
    private final BitSet covered = new BitSet();

    UncoveredTimes(Collection<ShiftType> shifts) {
        for (ShiftType shift : shifts) {
            for (int day = 0; day <= 3; day++) {
                covered.set(shift.startMinute() + day * DAY, shift.endMinute() + day * DAY);
            }
        }
    }

    /** The parts of a stretch without any shift, as people write them. */
    List<String> within(TimeSpan span) {
        List<String> parts = new ArrayList<>();
        int end = span.toMinute() + DAY;
        int from = covered.nextClearBit(span.fromMinute() + DAY);
        while (from < end) {
            int next = covered.nextSetBit(from);
            int to = next < 0 ? end : Math.min(next, end);
            parts.add(TimeText.show(new TimeSpan(from - DAY, to - DAY)));
            from = covered.nextClearBit(to);
        }
        return parts;
    }
}
