package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTarget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days with a beginning and an end: who serves when, and what becomes of customers out of hours. */
final class SimulationTest {
    private static final TimeGrid TWO_DAYS = new TimeGrid(2, 60);
    private static final ServiceTarget TARGET = new ServiceTarget(0.8, 30);
    private static final ContactProfile CHAT = ContactProfile.of(new Effort(4, 10, 20, 60));
    private static final Simulation SIMULATION = new Simulation(20, 1, 1);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theSameSeedGivesTheSameOutcomeOnAnyNumberOfThreads(int threads) {
        Scenario scenario = day(CHAT, 40, agents(3, 9 * 60, 18 * 60)).withVolumeVariation(0.3);

        assertThat(new Simulation(12, 7, threads).run(scenario)).isEqualTo(new Simulation(12, 7, 1).run(scenario));
    }

    @Test
    void anotherSeedGivesAnotherOutcome() {
        Scenario scenario = day(CHAT, 40, agents(3, 9 * 60, 18 * 60));

        assertThat(new Simulation(2, 1, 1).run(scenario).total())
                .isNotEqualTo(new Simulation(2, 2, 1).run(scenario).total());
    }

    @Test
    void otherAgentsMeetTheSameCustomers() {
        Outcome few = SIMULATION.run(day(CHAT, 40, agents(2, 9 * 60, 18 * 60)));
        Outcome many = SIMULATION.run(day(CHAT, 40, agents(6, 9 * 60, 18 * 60)));

        assertThat(many.total().service().contacts())
                .isEqualTo(few.total().service().contacts());
        assertThat(value(many.total().service().firstInTime()))
                .isGreaterThan(value(few.total().service().firstInTime()));
    }

    @Test
    void contactsComeAsExpected() {
        Outcome outcome = SIMULATION.run(day(CHAT, 40, agents(3, 9 * 60, 18 * 60)));

        // 2 days of 9 hours of 40 contacts: 720, standard error 27 / √20 = 6
        assertThat(outcome.total().service().contacts()).isCloseTo(720, within(20.0));
    }

    @Test
    void theLastAgentsStayUntilTheirCustomersAreDone() {
        Outcome outcome = SIMULATION.run(day(CHAT, 40, agents(2, 9 * 60, 18 * 60)));

        assertThat(outcome.closings()).hasSize(2);
        Closing closing = outcome.closings().get(0);
        assertThat(closing.plannedMinute()).isEqualTo(18 * 60);
        assertThat(closing.meanMinute()).isBetween(18.0 * 60 + 1, 18.0 * 60 + 10);
        assertThat(closing.p90Minute()).isGreaterThan(closing.meanMinute());
        assertThat(outcome.overtimeHours()).isPositive();
    }

    @Test
    void anAgentWhoIsRelievedTakesNoNewChatsAfterTheEnd() {
        List<Server> servers = new ArrayList<>(agents(1, 9 * 60, 13 * 60));
        servers.addAll(agents(1, 12 * 60, 18 * 60));

        Outcome outcome = SIMULATION.run(day(CHAT, 10, servers));

        // Chats take 4 minutes: two agents are there at 12:30, one at 14:00.
        assertThat(outcome.ofDay().get(12).work().present()).isCloseTo(2, within(0.001));
        assertThat(outcome.ofDay().get(14).work().present()).isCloseTo(1, within(0.001));
        assertThat(outcome.closings()).extracting(Closing::plannedMinute).containsOnly(18.0 * 60);
    }

    @Test
    void customersAtAClosedDoorWaitForTheOpening() {
        Outcome outcome = SIMULATION.run(onlyAt(20, agents(3, 9 * 60, 18 * 60)));

        // Those of the first evening are answered the next morning, those of the second never.
        Part first = outcome.days().get(0);
        assertThat(Objects.requireNonNull(first.service().waits()).p50()).isBetween(12.0 * 3600, 14.0 * 3600);
        assertThat(outcome.days().get(1).service().waits()).isNull();
        assertThat(value(outcome.total().service().firstInTime())).isZero();
        assertThat(value(outcome.total().service().lost())).isZero();
    }

    @Test
    void customersAtAClosedDoorMayLeave() {
        Scenario waiting = onlyAt(20, agents(3, 9 * 60, 18 * 60));
        Scenario leaving = new Scenario(
                waiting.grid(),
                waiting.queues(),
                waiting.servers(),
                waiting.discipline(),
                Scenario.Closed.LEAVE,
                0,
                List.of());

        assertThat(value(SIMULATION.run(leaving).total().service().lost())).isEqualTo(1);
    }

    @Test
    void nobodyIsJudgedOutsideTheAssessedHours() {
        ContactQueue queue = new ContactQueue(
                "all",
                CHAT,
                Collections.nCopies(48, 10.0),
                TARGET,
                new Assessment(Assessment.Replies.FIRST, 9 * 60, 18 * 60, 600));

        Outcome outcome = SIMULATION.run(Scenario.of(TWO_DAYS, List.of(queue), agents(4, 9 * 60, 18 * 60)));

        assertThat(outcome.total().service().contacts()).isCloseTo(180, within(15.0));
        assertThat(outcome.outside()).isCloseTo(300, within(20.0));
        assertThat(outcome.ofDay().get(8).service().firstInTime()).isNull();
        assertThat(outcome.ofDay().get(9).service().firstInTime()).isNotNull();
    }

    @Test
    void nobodyAnswersDuringABreak() {
        Stint stint = new Stint(9 * 60, 18 * 60, List.of(new Stint.Break(12 * 60, 13 * 60)));
        Server server = new Server("a", List.of(0), 5, 1, List.of(stint));

        Outcome outcome = SIMULATION.run(onlyAt(12, List.of(server)));

        assertThat(value(outcome.total().service().firstInTime())).isLessThan(0.1);
        assertThat(outcome.intervals().get(12).work().present()).isZero();
        assertThat(outcome.closings()).hasSize(1);
    }

    @Test
    void queuesAreServedByThoseWhoMay() {
        ContactQueue served = queue("served", CHAT, 9, 18, 20);
        ContactQueue other = queue("other", CHAT, 9, 18, 20);

        Outcome outcome = SIMULATION.run(Scenario.of(TWO_DAYS, List.of(served, other), agents(3, 9 * 60, 18 * 60)));

        assertThat(value(outcome.queues().get(0).firstInTime())).isGreaterThan(0.8);
        assertThat(value(outcome.queues().get(1).firstInTime())).isZero();
    }

    @Test
    void aSlowAgentServesWorse() {
        Server usual = agents(1, 9 * 60, 18 * 60).get(0);
        Server slow = new Server("slow", usual.queues(), usual.chatsAtOnce(), 0.5, usual.stints());

        assertThat(value(SIMULATION
                        .run(day(CHAT, 15, List.of(slow)))
                        .total()
                        .service()
                        .firstInTime()))
                .isLessThan(value(SIMULATION
                        .run(day(CHAT, 15, List.of(usual)))
                        .total()
                        .service()
                        .firstInTime()));
    }

    @Test
    void aDayWithoutCustomersOrAgentsHasNoFigures() {
        Outcome outcome = SIMULATION.run(day(CHAT, 0, List.of()));

        assertThat(outcome.total().service()).isEqualTo(new ServiceFigures(0, null, null, null, null, null));
        assertThat(outcome.total().work()).isEqualTo(new WorkFigures(0, null, null, 0));
        assertThat(outcome.closings()).isEmpty();
    }

    @Test
    void oneReplicationHasNoInterval() {
        Outcome outcome = new Simulation(1, 1, 1).run(day(CHAT, 40, agents(3, 9 * 60, 18 * 60)));

        assertThat(Objects.requireNonNull(outcome.total().service().firstInTime())
                        .halfWidth())
                .isInfinite();
    }

    @Test
    void whatCannotBeSimulatedIsRefused() {
        assertThatThrownBy(() -> new Simulation(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stint.of(60, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeGrid(1, 37)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Server("a", List.of(0), 0, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Server("a", List.of(0), 1, 1, List.of(Stint.of(0, 60), Stint.of(59, 90))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Scenario.of(TWO_DAYS, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Two days with so many contacts an hour from nine to six. */
    private static Scenario day(ContactProfile profile, double perHour, List<Server> servers) {
        return Scenario.of(TWO_DAYS, List.of(queue("all", profile, 9, 18, perHour)), servers);
    }

    /** Two days with 30 contacts in one hour of each. */
    private static Scenario onlyAt(int hour, List<Server> servers) {
        return Scenario.of(TWO_DAYS, List.of(queue("all", CHAT, hour, hour + 1, 30)), servers);
    }

    private static ContactQueue queue(String name, ContactProfile profile, int from, int to, double perHour) {
        List<Double> contacts = new ArrayList<>();
        for (int interval = 0; interval < TWO_DAYS.intervals(); interval++) {
            int hour = interval % 24;
            contacts.add(hour >= from && hour < to ? perHour : 0);
        }
        return new ContactQueue(name, profile, contacts, TARGET, Assessment.ALL_DAY);
    }

    /** Agents of the first queue who hold five chats, on both days. */
    private static List<Server> agents(int count, int from, int to) {
        List<Server> servers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Stint> stints = List.of(Stint.of(from, to), Stint.of(1440 + from, 1440 + to));
            servers.add(new Server("a" + i, List.of(0), 5, 1, stints));
        }
        return servers;
    }

    private static double value(@Nullable Estimate estimate) {
        return Objects.requireNonNull(estimate).value();
    }
}
