package io.github.paiban.repair;

import io.github.paiban.model.Requirement;
import io.github.paiban.rules.Need;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Agents who are needed and not there, more than were missing in the published roster.
 *
 * @param date the day
 * @param shift the shift's id where agents on that shift are counted; null where an interval is meant
 * @param fromMinute begin, minutes from midnight
 * @param toMinute end, exclusive; over 1440 past midnight
 * @param group which agents count
 * @param need how many are needed
 * @param there how many are there
 * @param published how many were missing already in the published roster
 */
public record Shortage(
        LocalDate date,
        @Nullable String shift,
        int fromMinute,
        int toMinute,
        Requirement.Group group,
        int need,
        int there,
        int published) {
    static Shortage of(Need need, int there, int published) {
        Requirement requirement = need.requirement();
        return new Shortage(
                requirement.date(),
                requirement.shift(),
                need.fromMinute(),
                need.toMinute(),
                need.group(),
                need.agents(),
                there,
                published);
    }

    /** How many are missing. */
    public int missing() {
        return need - there;
    }

    /** Person-minutes missing more than were published. */
    public long lostMinutes() {
        return (long) (missing() - published) * (toMinute - fromMinute);
    }

    /** Whether a shortage is the same and goes on where this one ends. */
    boolean goesOn(Shortage next) {
        return shift == null
                && next.shift == null
                && date.equals(next.date)
                && toMinute == next.fromMinute
                && group.equals(next.group)
                && need == next.need
                && there == next.there
                && published == next.published;
    }

    /** Both as one. */
    Shortage join(Shortage next) {
        return new Shortage(date, null, fromMinute, next.toMinute, group, need, there, published);
    }
}
