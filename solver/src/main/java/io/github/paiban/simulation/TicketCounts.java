package io.github.paiban.simulation;

/** What is counted of the tickets of one line in one replication. Not safe for use by several threads. */
final class TicketCounts {
    private final double end;
    double came;
    double late;
    double left;
    /** Seconds by which the late ones were late. */
    double delay;
    /** Seconds of work. */
    double worked;

    /** Nothing yet; days end at a time. */
    TicketCounts(double end) {
        this.end = end;
    }

    /** A ticket is done. */
    void done(Ticket ticket, double time) {
        if (time > ticket.due && ticket.due < end) {
            late++;
            delay += Math.min(time, end) - ticket.due;
        }
    }

    /** A ticket is not done when everything is over. */
    void undone(Ticket ticket) {
        if (ticket.due < end) {
            late++;
            delay += end - ticket.due;
        } else {
            left++;
        }
    }
}
