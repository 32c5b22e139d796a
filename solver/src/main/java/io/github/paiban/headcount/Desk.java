package io.github.paiban.headcount;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.Workload;
import java.util.List;

/**
 * Work that is done by the same people: one stream of contacts, or several that most of the people there serve alike.
 *
 * @param streams whom the contacts reach
 * @param kinds who works there
 */
public record Desk(List<Requirement.Group> streams, List<Kind> kinds) {
    public Desk {
        streams = List.copyOf(streams);
        kinds = List.copyOf(kinds);
    }

    /** The work of a month that is this desk's. */
    Workload of(Workload all) {
        List<Volume> volumes = all.volumes().stream()
                .filter(each -> streams.contains(each.group()))
                .toList();
        List<Tickets> tickets = all.tickets().stream()
                .filter(each -> streams.contains(each.group()))
                .toList();
        return new Workload(volumes, tickets, all.plan());
    }
}
