package io.github.paiban.staffing;

/** What counts as in time where customers give up: published service levels differ. */
public enum InTime {
    /** The wait that a customer of endless patience would meet is at most so long; over all contacts. */
    VIRTUAL_WAIT,
    /** Served in time, over all contacts: who gives up is missed. */
    OF_OFFERED,
    /** Served in time, over the contacts served: who gives up does not count. */
    OF_SERVED,
    /** Served in time, over all contacts but those that gave up in time. */
    OF_OFFERED_BUT_EARLY_ABANDONERS
}
