package io.github.paiban.simulation;

import io.github.paiban.staffing.Discipline;
import java.util.List;

/**
 * All that is simulated: customers and agents over some days.
 *
 * <p>A new chat goes to the agent with the fewest chats in hand and a free place, of several to any of them; it
 * stays with that agent. Where nobody has a free place it waits in its queue. At the end of a stint an agent
 * takes no new chats and finishes those in hand; an agent after whom nobody serves a queue also takes the customers who
 * came to it before.
 *
 * @param grid days and intervals
 * @param queues where contacts come from, at least one
 * @param servers the agents
 * @param discipline which of an agent's waiting messages is answered next
 * @param closed what contacts do that come while nobody serves their queue
 * @param volumeVariation coefficient of variation of a day's volume around what is expected, the same factor for all
 *     queues of a day; 0 where the forecast is exact
 * @param tickets work beside the chats that may wait
 */
public record Scenario(
        TimeGrid grid,
        List<ContactQueue> queues,
        List<Server> servers,
        Discipline discipline,
        Closed closed,
        double volumeVariation,
        List<TicketLine> tickets) {
    /** What contacts do that come while nobody serves their queue. */
    public enum Closed {
        /** They leave a message and wait for the opening. */
        WAIT,
        /** They go away. */
        LEAVE
    }

    public Scenario {
        queues = List.copyOf(queues);
        servers = List.copyOf(servers);
        tickets = List.copyOf(tickets);
        if (queues.isEmpty() || !(volumeVariation >= 0 && volumeVariation <= 2)) {
            throw new IllegalArgumentException(
                    queues.size() + " queues, volume varying by " + volumeVariation + ". Maybe 30 % should be 0.3.");
        }
        for (ContactQueue queue : queues) {
            if (queue.contacts().size() != grid.intervals()) {
                throw new IllegalArgumentException("Queue " + queue.name() + " has "
                        + queue.contacts().size() + " intervals, the grid " + grid.intervals() + ".");
            }
        }
        for (TicketLine line : tickets) {
            if (line.tickets().size() != grid.intervals()) {
                throw new IllegalArgumentException("Tickets of " + line.name() + " have "
                        + line.tickets().size() + " intervals, the grid " + grid.intervals() + ".");
            }
        }
        int count = queues.size();
        int lines = tickets.size();
        for (Server server : servers) {
            if (server.queues().stream().anyMatch(queue -> queue < 0 || queue >= count)
                    || server.tickets().stream().anyMatch(line -> line < 0 || line >= lines)) {
                throw new IllegalArgumentException("Agent " + server.name() + " serves queues " + server.queues()
                        + " of " + count + ", tickets " + server.tickets() + " of " + lines + ".");
            }
        }
    }

    /** Contacts first come, first served, waiting for the opening; volumes as expected. */
    public static Scenario of(TimeGrid grid, List<ContactQueue> queues, List<Server> servers) {
        return new Scenario(grid, queues, servers, Discipline.FIRST_COME, Closed.WAIT, 0, List.of());
    }

    /** The same with other agents. */
    public Scenario withServers(List<Server> others) {
        return new Scenario(grid, queues, others, discipline, closed, volumeVariation, tickets);
    }

    /** The same with another order of answering. */
    public Scenario withDiscipline(Discipline other) {
        return new Scenario(grid, queues, servers, other, closed, volumeVariation, tickets);
    }

    /** The same with volumes of days that vary. */
    public Scenario withVolumeVariation(double coefficient) {
        return new Scenario(grid, queues, servers, discipline, closed, coefficient, tickets);
    }

    /** The same with tickets beside the chats. */
    public Scenario withTickets(List<TicketLine> lines) {
        return new Scenario(grid, queues, servers, discipline, closed, volumeVariation, lines);
    }
}
