package io.github.paiban.staffing;

/**
 * The part that tickets have in an interval: deferrable work beside the chats.
 *
 * @param agents agents whom it keeps busy, not whole
 * @param people people who are there for it alone, beyond those whom the chats need
 */
public record TicketShare(double agents, int people) {
    /** No tickets. */
    public static final TicketShare NONE = new TicketShare(0, 0);
}
