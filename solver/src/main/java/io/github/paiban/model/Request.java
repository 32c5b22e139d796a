package io.github.paiban.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agent asked for on one day.
 *
 * @param agent the agent's id
 * @param date the day
 * @param kind approved leave, or a wish
 * @param shift the shift's id for wishes about one shift; null for the others
 * @param priority how much a wish matters, 1 (a little) to 9 (much); the rule's weight is multiplied by it
 */
public record Request(
        String agent, LocalDate date, Kind kind, @Nullable String shift, int priority) {
    /** What is asked for. */
    public enum Kind {
        /** Approved leave: the agent is not there. */
        LEAVE,
        /** A wish for a day off. */
        OFF,
        /** A wish to work, whichever shift. */
        ON,
        /** A wish for a certain shift. */
        SHIFT,
        /** A wish not to work a certain shift. */
        NOT_SHIFT;

        /** Whether it is about one shift. */
        public boolean namesShift() {
            return this == SHIFT || this == NOT_SHIFT;
        }
    }

    public Request {
        if (priority < 1 || priority > 1_000_000) {
            throw new IllegalArgumentException(
                    "Priority " + priority + " of " + agent + " on " + date + " is not 1 or more.");
        }
        if (kind.namesShift() == (shift == null)) {
            throw new IllegalArgumentException("A request of kind " + kind + " by " + agent + " on " + date
                    + " has shift " + shift + ". Maybe name one for SHIFT and NOT_SHIFT only.");
        }
    }

    /** Approved leave on a day. */
    public static Request leave(String agent, LocalDate date) {
        return new Request(agent, date, Kind.LEAVE, null, 1);
    }

    /** A wish for a day off. */
    public static Request off(String agent, LocalDate date) {
        return new Request(agent, date, Kind.OFF, null, 1);
    }
}
