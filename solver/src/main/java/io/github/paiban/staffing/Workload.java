package io.github.paiban.staffing;

import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import java.util.List;

/**
 * The work of a month and the terms on which it is done.
 *
 * @param volumes how many contacts begin when, in order of days within each stream; intervals of a stream do not overlap
 * @param tickets work that may wait, beside the contacts
 * @param plan the terms of each stream
 */
public record Workload(List<Volume> volumes, List<Tickets> tickets, ServicePlan plan) {
    public Workload {
        volumes = List.copyOf(volumes);
        tickets = List.copyOf(tickets);
    }

    /** Contacts alone. */
    public Workload(List<Volume> volumes, ServicePlan plan) {
        this(volumes, List.of(), plan);
    }

    /** Whether there is nothing to do, because neither volumes nor tickets are known. */
    public boolean isEmpty() {
        return volumes.isEmpty() && tickets.isEmpty();
    }
}
