package io.github.paiban.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many agents are needed at one time: on a shift of a day, or during an interval of a day.
 *
 * @param date the day; an interval may run on past its midnight
 * @param shift the shift's id where agents on that shift are counted; null where an interval is meant
 * @param fromMinute begin of the interval, minutes from midnight; the shift's own begin where a shift is named
 * @param toMinute end of the interval, minutes from midnight, exclusive; over 1440 past midnight
 * @param need how many agents
 * @param group which agents count
 * @param under weight of one agent too few (for one hour, where an interval is meant); null for the cover rule's own
 * @param over weight of one agent too many, likewise
 */
public record Requirement(
        LocalDate date,
        @Nullable String shift,
        int fromMinute,
        int toMinute,
        int need,
        Group group,
        @Nullable Long under,
        @Nullable Long over) {
    /**
     * Which agents a requirement counts; null where it does not matter.
     *
     * @param skill a skill they have
     * @param queue a queue they serve: by their role in the shift, or else by a skill of that name
     * @param shop a shop they serve
     */
    public record Group(
            @Nullable String skill,
            @Nullable String queue,
            @Nullable String shop) {
        /** All agents. */
        public static final Group ALL = new Group(null, null, null);
    }

    public Requirement {
        if (need < 0 || need > 1_000_000) {
            throw new IllegalArgumentException("Need " + need + " on " + date + " is not 0 to 1000000.");
        }
        if (fromMinute < 0 || toMinute <= fromMinute || toMinute - fromMinute > 1440) {
            throw new IllegalArgumentException("Interval of minutes " + fromMinute + " to " + toMinute + " on " + date
                    + " is not within a day's length. Maybe add 1440 to an end past midnight.");
        }
    }

    /** Agents needed on a shift. */
    public static Requirement onShift(LocalDate date, ShiftType shift, int need) {
        return new Requirement(date, shift.id(), shift.startMinute(), shift.endMinute(), need, Group.ALL, null, null);
    }

    /** Agents needed during an interval. */
    public static Requirement during(LocalDate date, int fromMinute, int toMinute, int need) {
        return new Requirement(date, null, fromMinute, toMinute, need, Group.ALL, null, null);
    }

    /** The same need of other agents. */
    public Requirement of(Group newGroup) {
        return new Requirement(date, shift, fromMinute, toMinute, need, newGroup, under, over);
    }

    /** The same need with its own weights. */
    public Requirement weighing(@Nullable Long newUnder, @Nullable Long newOver) {
        return new Requirement(date, shift, fromMinute, toMinute, need, group, newUnder, newOver);
    }
}
