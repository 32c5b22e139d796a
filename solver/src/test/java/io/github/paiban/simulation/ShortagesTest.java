package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One day from nine to six, with chats of 5 rounds: 8 s, then 25 s each, 60 s to think, five at once. */
final class ShortagesTest {
    private static final TimeGrid DAY = new TimeGrid(1, 60);
    private static final Simulation SIMULATION = new Simulation(30, 1, 2);

    @Test
    void enoughPeopleLackNobody() {
        assertThat(shortages(60, 8, 0.8)).isEmpty();
    }

    @Test
    void missingPeopleAreFoundAndWithThemTheTargetIsMet() {
        List<Shortage> shortages = shortages(200, 9, 0.8);

        assertThat(shortages).isNotEmpty();
        assertThat(shortages.get(0).worst()).isLessThan(0.8);
        // An independent simulation found that 200 chats an hour need 11 people.
        double mean = shortages.stream().mapToInt(Shortage::extra).average().orElse(0);
        assertThat(mean).isCloseTo(2, within(0.7));
        assertThat(shortages).allMatch(each -> each.fromInterval() >= 9 && each.toInterval() <= 18);
    }

    @Test
    void anHourWithNobodyLacksSomebody() {
        ContactQueue queue = queue(20, 8, 0.8);

        List<Shortage> shortages = find(Scenario.of(DAY, List.of(queue), servers(4)));

        assertThat(shortages).singleElement().satisfies(shortage -> {
            assertThat(shortage.fromInterval()).isEqualTo(8);
            assertThat(shortage.worst()).isZero();
            assertThat(shortage.extra()).isPositive();
        });
    }

    @Test
    void aTargetThatRepliesThemselvesMissIsLowered() {
        // First replies of 8 s, exponential: 1 − e^(−30/8) = 97.6 % within 30 s
        assertThat(Shortages.reachable(queue(60, 9, 0.9))).isEqualTo(0.9);
        assertThat(Shortages.reachable(queue(60, 9, 0.99))).isCloseTo(0.95 * 0.976, within(0.005));
    }

    @Test
    void whatIsAssessedFollowsTheQueue() {
        Scenario scenario = Scenario.of(DAY, List.of(queue(60, 9, 0.8)), servers(4));
        ServiceFigures figures = SIMULATION.run(scenario).queues().get(0);

        assertThat(Objects.requireNonNull(Shortages.assessed(scenario.queues().get(0), figures)))
                .isEqualTo(figures.firstInTime());
    }

    private static List<Shortage> shortages(double perHour, int agents, double share) {
        return find(Scenario.of(DAY, List.of(queue(perHour, 9, share)), servers(agents)));
    }

    private static List<Shortage> find(Scenario scenario) {
        return Shortages.find(scenario, SIMULATION.run(scenario), SIMULATION);
    }

    private static ContactQueue queue(double perHour, int fromHour, double share) {
        List<Double> contacts = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            contacts.add(hour >= fromHour && hour < 18 ? perHour : 0);
        }
        ContactProfile chats = ContactProfile.of(new Effort(5, 8, 25, 60));
        return new ContactQueue("all", chats, contacts, new ServiceTarget(share, 30), Assessment.ALL_DAY);
    }

    private static List<Server> servers(int count) {
        List<Server> servers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            servers.add(new Server("a" + i, List.of(0), 5, 1, List.of(Stint.of(9 * 60, 18 * 60))));
        }
        return servers;
    }
}
