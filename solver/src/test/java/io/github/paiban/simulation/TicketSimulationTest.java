package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTarget;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tickets beside chats: against queues whose answers are known, and against the same chats without tickets. */
final class TicketSimulationTest {
    private static final int DAYS = 10;
    private static final int DAY = 1440;
    private static final TimeGrid GRID = new TimeGrid(DAYS, 60);
    private static final double AT_ONCE = 1e-6;
    private static final Simulation RUNS = new Simulation(10, 1, 2);
    private static final List<Stint> ALWAYS = List.of(Stint.of(0, DAYS * DAY));

    @Test
    void oneAgentWithTicketsAloneIsAQueueWithOneServer() {
        // M/M/1: the time in the system is exponential with rate 1/100 s - 1/200 s.
        TicketFigures found = run(0, line(18, 100, 1, 300), agents(1, ALWAYS)).getFirst();

        assertThat(late(found).value())
                .isCloseTo(Math.exp(-1.5), within(2 * late(found).halfWidth()));
        assertThat(found.lateHours() * 3600).isCloseTo(200, within(12.0));
        assertThat(found.workHours()).isCloseTo(found.tickets() * 100 / 3600, within(1.5));
    }

    @Test
    void callersGoFirstAndTicketsWaitAsInAQueueWithPriorities() {
        // Preemptive-resume priorities: s / (1 - a) + (a/m + b s) / ((1 - a)(1 - a - b)), a = 0.5 of calls of 100 s,
        // b = 0.25 of tickets of 100 s.
        double expected = 100 / 0.5 + (0.5 * 100 + 0.25 * 100) / (0.5 * 0.25);

        TicketFigures found =
                run(18, line(9, 100, 1, AT_ONCE), agents(1, ALWAYS)).getFirst();

        assertThat(late(found).value()).isGreaterThan(0.999);
        assertThat(found.lateHours() * 3600).isCloseTo(expected, within(0.06 * expected));
    }

    @Test
    void chatsAreAnsweredAsIfThereWereNoTickets() {
        List<Server> servers = agents(3, stints());

        Outcome without = RUNS.run(chats(servers, line(0, 240, 0.8, 7200)));
        Outcome with = RUNS.run(chats(servers, line(30, 240, 0.8, 7200)));

        assertThat(with.queues()).isEqualTo(without.queues());
        assertThat(with.cells()).isEqualTo(without.cells());
        assertThat(busy(with)).isGreaterThan(busy(without));
    }

    @Test
    void aTicketLaidAsideTakesNoMoreWorkThanOneDoneAtOnce() {
        Outcome outcome = RUNS.run(chats(agents(6, stints()), line(10, 240, 0, 86_400)));

        TicketFigures tickets = outcome.tickets().getFirst();
        double done = tickets.tickets() - tickets.left();
        assertThat(tickets.lateTickets()).isZero();
        assertThat(tickets.workHours() * 3600 / 240).isBetween(done, done + 4);
    }

    @Test
    void whoDoesNotDoTicketsLeavesThemUndone() {
        List<Server> others = agents(2, ALWAYS).stream()
                .map(each -> new Server(each.name(), each.queues(), each.chatsAtOnce(), 1, each.stints()))
                .toList();

        TicketFigures found = run(0, line(6, 60, 1, 3600), others).getFirst();

        assertThat(found.workHours()).isZero();
        assertThat(found.left()).isCloseTo(6, within(2.5));
        assertThat(found.lateTickets()).isCloseTo(found.tickets() - found.left(), within(1e-6));
    }

    @Test
    void theSameSeedGivesTheSameTicketsOnAnyNumberOfThreads() {
        Scenario scenario = chats(agents(3, stints()), line(30, 240, 0.8, 7200));

        Outcome one = new Simulation(4, 7, 1).run(scenario);

        assertThat(new Simulation(4, 7, 3).run(scenario)).isEqualTo(one);
        assertThat(new Simulation(4, 8, 1).run(scenario).tickets()).isNotEqualTo(one.tickets());
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> line(-1, 60, 1, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line(1, 0, 1, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chats(agents(1, ALWAYS))).hasMessageContaining("tickets [0] of 0");
        assertThatThrownBy(() -> chats(List.of(), new TicketLine("short", 60, 1, 60, List.of(1.0))))
                .hasMessageContaining("1 intervals, the grid 240");
    }

    /** From 9 to 17 with a break from 12 to 12:30. */
    private static List<Stint> stints() {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> new Stint(
                        day * DAY + 540, day * DAY + 1020, List.of(new Stint.Break(day * DAY + 720, day * DAY + 750))))
                .toList();
    }

    private static List<Server> agents(int count, List<Stint> stints) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Server("a" + i, List.of(0), 5, 1, stints, List.of(0)))
                .toList();
    }

    private static TicketLine line(double perHour, double effort, double variation, double due) {
        return new TicketLine("tickets", effort, variation, due, Collections.nCopies(GRID.intervals(), perHour));
    }

    /** Calls of 100 s. */
    private static List<TicketFigures> run(double callsPerHour, TicketLine line, List<Server> servers) {
        Scenario scenario = Scenario.of(GRID, List.of(queue(Effort.ofCall(100), callsPerHour)), List.of());
        return RUNS.run(scenario.withTickets(List.of(line)).withServers(servers))
                .tickets();
    }

    private static Scenario chats(List<Server> servers, TicketLine... lines) {
        return Scenario.of(GRID, List.of(queue(new Effort(5, 8, 25, 60), 20)), List.of())
                .withTickets(List.of(lines))
                .withServers(servers);
    }

    private static ContactQueue queue(Effort effort, double perHour) {
        return new ContactQueue(
                "all",
                ContactProfile.of(effort),
                Collections.nCopies(GRID.intervals(), perHour),
                new ServiceTarget(0.8, 30),
                Assessment.ALL_DAY);
    }

    private static Estimate late(TicketFigures figures) {
        return Objects.requireNonNull(figures.late());
    }

    private static double busy(Outcome outcome) {
        return Objects.requireNonNull(outcome.total().work().occupancy()).value();
    }
}
