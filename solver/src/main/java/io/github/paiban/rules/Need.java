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

    /** How many agents of the group a roster has there, the known history before the period included. */
    public int count(Frame frame, int[][] grid) {
        int count = 0;
        for (Slot slot : slots) {
            int at = day + slot.offset();
            for (int agent = 0; agent < grid.length && at < frame.days(); agent++) {
                int duty = at < 0 ? frame.history(agent, at) : grid[agent][at];
                count += duty == slot.duty() && Demand.belongs(frame, group(), agent, duty) ? 1 : 0;
            }
        }
        return count;
    }
}
