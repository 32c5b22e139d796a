package io.github.paiban.simulation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.Volume;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a roster and a month's volumes mean as a scenario: the one place where the two meet.
 *
 * <p>An agent serves the queues to which the duty of the day lets them belong, as with requirements, and holds as many
 * chats at once as the strictest of them allows. The share of the rostered time in which an agent is not there for
 * customers becomes breaks, one in two hours, each agent's at a time of their own. Where all queues say the same, all
 * messages are answered in the order that the general terms name.
 */
public final class RosterScenario {
    private static final int BLOCK_MINUTES = 120;

    private final ShopMonth month;
    private final Workload workload;
    private final Frame frame;
    private final List<Requirement.Group> streams;
    private final TicketLines tickets;

    private RosterScenario(ShopMonth month, Workload workload) {
        this.month = month;
        this.workload = workload;
        this.frame = Frame.of(month);
        this.streams = workload.volumes().stream().map(Volume::group).distinct().toList();
        this.tickets = new TicketLines(workload);
    }

    /**
     * The scenario of a roster.
     *
     * @throws IllegalArgumentException where there are no volumes
     */
    public static Scenario of(ShopMonth month, Roster roster, Workload workload) {
        return new RosterScenario(month, workload).of(roster);
    }

    /** The streams of contacts in the order of the scenario's queues. */
    public static List<Requirement.Group> streams(Workload workload) {
        return workload.volumes().stream().map(Volume::group).distinct().toList();
    }

    private Scenario of(Roster roster) {
        VolumeGrid volumes = new VolumeGrid(month.period(), workload.volumes());
        List<ContactQueue> queues = streams.stream()
                .map(stream -> queue(stream, volumes.contacts(stream)))
                .toList();
        List<Server> servers = new ArrayList<>();
        for (int agent = 0; agent < month.agents().size(); agent++) {
            servers.addAll(servers(roster, agent));
        }
        return Scenario.of(volumes.grid(), queues, List.of())
                .withTickets(tickets.on(volumes))
                .withServers(servers)
                .withDiscipline(workload.plan().general().capacity().discipline());
    }

    private ContactQueue queue(Requirement.Group stream, List<Double> contacts) {
        ServiceTerms terms = workload.plan().terms(stream);
        return new ContactQueue(name(stream), ContactProfile.of(terms), contacts, terms.target(), terms.assessment());
    }

    /** The shop and the queue of a stream; empty where neither is named. */
    static String name(Requirement.Group stream) {
        String shop = stream.shop() == null ? "" : stream.shop();
        String queue = stream.queue() == null ? "" : stream.queue();
        return shop.isEmpty() || queue.isEmpty() ? shop + queue : shop + " · " + queue;
    }

    /** What an agent does on a day: the queues served and the lines of tickets, by index. */
    private record Work(List<Integer> queues, List<Integer> tickets) {}

    /** An agent, once for each set of queues served on some days. */
    private List<Server> servers(Roster roster, int agent) {
        Map<Work, List<Stint>> stints = new LinkedHashMap<>();
        Agent someone = month.agents().get(agent);
        for (int day = 0; day < month.period().days(); day++) {
            Duty duty = roster.duty(someone.id(), month.period().date(day));
            if (duty.isWork()) {
                Work work = new Work(served(streams, agent, duty), served(tickets.groups(), agent, duty));
                if (!work.queues.isEmpty() || !work.tickets.isEmpty()) {
                    add(stints.computeIfAbsent(work, any -> new ArrayList<>()), agent, day, duty);
                }
            }
        }
        return stints.entrySet().stream()
                .map(entry -> server(someone.id(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private Server server(String id, Work work, List<Stint> stints) {
        return new Server(id, work.queues, chatsAtOnce(work.queues), 1, stints, work.tickets);
    }

    private List<Integer> served(List<Requirement.Group> groups, int agent, Duty duty) {
        int index = frame.duties().index(duty);
        return IntStream.range(0, groups.size())
                .filter(group -> Demand.belongs(frame, groups.get(group), agent, index))
                .boxed()
                .toList();
    }

    /** A shift that runs into the next one ends where that begins. */
    private void add(List<Stint> stints, int agent, int day, Duty duty) {
        ShiftType shift = frame.duties().shift(frame.duties().index(duty));
        int begin = day * TimeGrid.DAY_MINUTES + shift.startMinute();
        int end = day * TimeGrid.DAY_MINUTES + shift.endMinute();
        int free = stints.isEmpty() ? 0 : stints.get(stints.size() - 1).toMinute();
        if (Math.max(begin, free) < end) {
            stints.add(stint(Math.max(begin, free), end, agent));
        }
    }

    private Stint stint(int begin, int end, int agent) {
        double share = workload.plan().general().capacity().shrinkage();
        int length = (int) Math.round(share * BLOCK_MINUTES);
        List<Stint.Break> breaks = new ArrayList<>();
        int offset = agent * 37 % Math.max(1, BLOCK_MINUTES - length);
        for (int from = begin + offset; length > 0 && from + length < end; from += BLOCK_MINUTES) {
            breaks.add(new Stint.Break(from, from + length));
        }
        return new Stint(begin, end, breaks);
    }

    private int chatsAtOnce(List<Integer> queues) {
        return queues.stream()
                .mapToInt(queue ->
                        workload.plan().terms(streams.get(queue)).capacity().concurrency())
                .min()
                .orElse(1);
    }
}
