package io.github.paiban.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tickets that agents work on while no customer waits for an answer: the first due first, one ticket in one pair of
 * hands. When a customer writes the agent lays the ticket aside and goes on with it later; at a break or at the end of
 * the stint it goes back to the others. Chats are answered exactly as without tickets. Not safe for use by several
 * threads.
 */
final class TicketDesk {
    private static final Comparator<Ticket> FIRST_DUE =
            Comparator.<Ticket>comparingDouble(ticket -> ticket.due).thenComparingInt(ticket -> ticket.line);
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int FIRST_SEED = -2;

    private final Stage stage;
    private final List<TicketLine> lines;
    private final List<Arrivals> arrivals = new ArrayList<>();
    private final List<RandomTime> work = new ArrayList<>();
    private final List<PriorityQueue<Ticket>> waiting = new ArrayList<>();
    private final Draws draws = new Draws(0);
    /** By line: who does its tickets. */
    private final int[][] agents;
    /** By agent: the lines whose tickets they do. */
    private final int[][] linesOf;
    /** By agent: the ticket in hand, since when it is worked on, and when it will be done; never while laid aside. */
    private final @Nullable Ticket[] inHand;

    private final double[] since;
    private final double[] doneAt;

    TicketDesk(Stage stage, long seed) {
        this.stage = stage;
        this.lines = stage.scenario.tickets();
        List<Server> servers = stage.scenario.servers();
        int size = lines.isEmpty() ? 0 : servers.size();
        this.linesOf = new int[size][];
        Arrays.setAll(
                linesOf,
                agent -> servers.get(agent).tickets().stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
        this.agents = new int[lines.size()][];
        this.inHand = new @Nullable Ticket[size];
        this.since = new double[size];
        this.doneAt = new double[size];
        Arrays.fill(doneAt, NEVER);
        for (int line = 0; line < lines.size(); line++) {
            open(line, Draws.split(seed, FIRST_SEED - line));
        }
    }

    private void open(int line, long seed) {
        TimeGrid grid = stage.scenario.grid();
        double[] asExpected = new double[grid.days()];
        Arrays.fill(asExpected, 1);
        arrivals.add(new Arrivals(grid, lines.get(line).tickets(), asExpected, seed));
        work.add(lines.get(line).work());
        waiting.add(new PriorityQueue<>(FIRST_DUE));
        agents[line] = IntStream.range(0, linesOf.length)
                .filter(agent -> stage.scenario.servers().get(agent).tickets().contains(line))
                .toArray();
    }

    /** Schedules the first ticket of each line. */
    void begin() {
        for (int line = 0; line < lines.size(); line++) {
            scheduleNext(line);
        }
    }

    private void scheduleNext(int line) {
        double time = arrivals.get(line).next();
        if (time < NEVER) {
            stage.schedule(time, Stage.TICKET, line);
        }
    }

    /** A ticket comes. */
    void come(int line) {
        double effort = work.get(line).draw(draws.at(arrivals.get(line).contactSeed()));
        stage.tally.tickets[line].came++;
        scheduleNext(line);
        offer(new Ticket(line, stage.now + lines.get(line).due(), effort));
    }

    /** An agent with nothing else to do takes a ticket, or else it waits. */
    private void offer(Ticket ticket) {
        for (int agent : agents[ticket.line]) {
            if (inHand[agent] == null && isFree(agent)) {
                inHand[agent] = ticket;
                goOn(agent, ticket);
                return;
            }
        }
        waiting.get(ticket.line).add(ticket);
    }

    private boolean isFree(int agent) {
        return stage.crew.mode[agent] == Crew.Mode.ON && stage.crew.answering[agent] == Chats.NONE;
    }

    /** An agent has no message to answer. */
    void turnTo(int agent) {
        if (agent >= inHand.length || doneAt[agent] < NEVER || !isFree(agent)) {
            return;
        }
        Ticket ticket = inHand[agent] == null ? firstDue(agent) : inHand[agent];
        if (ticket != null) {
            inHand[agent] = ticket;
            goOn(agent, ticket);
        }
    }

    private @Nullable Ticket firstDue(int agent) {
        int best = -1;
        Ticket first = null;
        for (int line : linesOf[agent]) {
            Ticket next = waiting.get(line).peek();
            if (next != null && (first == null || FIRST_DUE.compare(next, first) < 0)) {
                first = next;
                best = line;
            }
        }
        return best < 0 ? null : waiting.get(best).poll();
    }

    private void goOn(int agent, Ticket ticket) {
        since[agent] = stage.now;
        doneAt[agent] = stage.now + ticket.left / stage.crew.pace[agent];
        stage.schedule(doneAt[agent], Stage.TICKET_DONE, agent);
    }

    /** A customer writes to an agent. */
    void layAside(int agent) {
        if (agent < inHand.length && doneAt[agent] < NEVER) {
            count(agent);
            doneAt[agent] = NEVER;
        }
    }

    /** An agent has a break or goes. */
    void giveBack(int agent) {
        layAside(agent);
        Ticket ticket = agent < inHand.length ? inHand[agent] : null;
        if (ticket != null) {
            inHand[agent] = null;
            offer(ticket);
        }
    }

    /** A ticket may be done; not where it was laid aside meanwhile. */
    void done(int agent) {
        Ticket ticket = inHand[agent];
        if (ticket == null || doneAt[agent] != stage.now) {
            return;
        }
        count(agent);
        doneAt[agent] = NEVER;
        inHand[agent] = null;
        stage.tally.tickets[ticket.line].done(ticket, stage.now);
        turnTo(agent);
    }

    private void count(int agent) {
        Ticket ticket = inHand[agent];
        if (ticket != null) {
            double seconds = stage.now - since[agent];
            ticket.left = Math.max(0, ticket.left - seconds * stage.crew.pace[agent]);
            stage.tally.spread(stage.tally.busy, since[agent], stage.now, 1);
            stage.tally.tickets[ticket.line].worked += seconds;
        }
    }

    /** Counts what is not done when nothing will happen any more. */
    void close() {
        List<Ticket> undone = new ArrayList<>();
        waiting.forEach(undone::addAll);
        for (Ticket ticket : inHand) {
            if (ticket != null) {
                undone.add(ticket);
            }
        }
        undone.forEach(ticket -> stage.tally.tickets[ticket.line].undone(ticket));
    }
}
