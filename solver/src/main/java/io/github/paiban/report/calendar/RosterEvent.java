package io.github.paiban.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One cell of a roster as an event: a shift, or a day of leave.
 *
 * @param agent the agent's id
 * @param uid what makes it the same event in every version of the roster
 * @param start when it begins, by the clock of the shop's zone; midnight for a whole day
 * @param end when it ends
 * @param isAllDay whether it is a whole day rather than a stretch of time
 * @param summary what stands in the calendar
 * @param description what else there is to say
 * @param sequence how often it has changed
 * @param isCancelled whether it no longer takes place
 */
record RosterEvent(
        String agent,
        String uid,
        LocalDateTime start,
        LocalDateTime end,
        boolean isAllDay,
        String summary,
        String description,
        int sequence,
        boolean isCancelled) {

    /** The uid of an agent's day in a shop: the same for every version of the roster. */
    static String uid(String shop, String agent, LocalDate date) {
        String name = shop + "\n" + agent + "\n" + date;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@paiban";
    }

    /** The day of the cell. */
    LocalDate date() {
        return start.toLocalDate();
    }

    /** The same event as the next version of another: its sequence, one higher where anything else differs. */
    RosterEvent following(RosterEvent former) {
        RosterEvent same = withSequence(former.sequence);
        return same.equals(former) ? same : withSequence(former.sequence + 1);
    }

    /** The same event, called off. */
    RosterEvent cancelled() {
        return isCancelled
                ? this
                : new RosterEvent(agent, uid, start, end, isAllDay, summary, description, sequence + 1, true);
    }

    private RosterEvent withSequence(int other) {
        return new RosterEvent(agent, uid, start, end, isAllDay, summary, description, other, isCancelled);
    }
}
