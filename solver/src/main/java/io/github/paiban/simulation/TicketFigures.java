package io.github.paiban.simulation;

import org.jspecify.annotations.Nullable;

/**
 * What came of the tickets of one kind; means of a replication.
 *
 * @param tickets how many came
 * @param late the share of them that was not done when due; null where none came
 * @param lateHours how late those were on average, in hours, counted to the end of the last day at most; 0 where none was
 * @param left how many were neither done nor due at the end of the last day
 * @param workHours hours that agents worked on them
 */
public record TicketFigures(double tickets, @Nullable Estimate late, double lateHours, double left, double workHours) {
    /** Tickets not done when due. */
    public double lateTickets() {
        return late == null ? 0 : late.value() * tickets;
    }
}
