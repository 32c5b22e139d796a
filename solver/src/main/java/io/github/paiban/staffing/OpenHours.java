package io.github.paiban.staffing;

import io.github.paiban.model.ShiftType;
import java.util.BitSet;
import java.util.Collection;

/** The minutes of the day at which some shift can have somebody on duty. */
public final class OpenHours {
    private static final int DAY = 1440;

    private final BitSet open = new BitSet(DAY);

    public OpenHours(Collection<ShiftType> shifts) {
        for (ShiftType shift : shifts) {
            for (int minute = shift.startMinute(); minute < shift.endMinute(); minute++) {
                open.set(minute % DAY);
            }
        }
    }

    /** Whether all minutes of a stretch are open. */
    public boolean cover(int fromMinute, int toMinute) {
        for (int minute = fromMinute; minute < toMinute; minute++) {
            if (!open.get(Math.floorMod(minute, DAY))) {
                return false;
            }
        }
        return true;
    }
}
