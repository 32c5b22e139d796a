package io.github.paiban.doctor;

import io.github.paiban.notice.Message;

/**
 * Something that a manager does so that a month can be kept, as others of the same kind taken together.
 *
 * @param said what is done, in the manager's words
 * @param pay how the work that it adds is paid
 * @param minutes paid minutes that it adds; 0 where it adds none
 */
public record Action(Message said, Pay pay, long minutes) {
    /** How added work is paid. */
    public enum Pay {
        /** No work is added. */
        NONE,
        /** As any other work: somebody comes in addition. */
        PLAIN,
        /** As work on a day of rest or leave. */
        REST_DAY
    }

    /** An action that adds no work. */
    static Action of(Message said) {
        return new Action(said, Pay.NONE, 0);
    }
}
