package io.github.paiban.rules;

import io.github.paiban.model.Requirement;
import java.util.List;

/**
 * A requirement, or the piece of one about an interval during which nobody comes or goes: every slot covers all of it,
 * every other duty nothing.
 *
 * @param requirement what it is a piece of
 * @param day index of the day that the minutes are counted from
 * @param fromMinute begin, minutes from midnight
 * @param toMinute end, exclusive; over 1440 past midnight
 * @param slots whose presence counts
 */
public record Need(Requirement requirement, int day, int fromMinute, int toMinute, List<Slot> slots) {
    /**
     * A duty that counts.
     *
     * @param offset its day, seen from the need's day: -1 for a night shift that began the day before
     * @param duty index of the duty
     */
    public record Slot(int offset, int duty) {}

    public Need {
        slots = List.copyOf(slots);
    }

    /** How many agents are needed. */
    public int agents() {
        return requirement.need();
    }

    /** Which agents count. */
    public Requirement.Group group() {
        return requirement.group();
    }

    /** Whether agents on one shift are counted, not those there during an interval. */
    public boolean isShift() {
        return requirement.shift() != null;
    }

    /** How long, in minutes. */
    public int minutes() {
        return toMinute - fromMinute;
    }
}
