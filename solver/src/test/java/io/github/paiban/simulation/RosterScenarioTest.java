package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two days of two agents, one of whom serves a single shop. */
final class RosterScenarioTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Requirement.Group TEA = new Requirement.Group(null, null, "tea");
    private static final Requirement.Group COFFEE = new Requirement.Group(null, null, "coffee");
    private static final ShopMonth MONTH = ShopMonth.builder(new Period(FIRST, FIRST.plusDays(2)))
            .shifts(List.of(
                    ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)),
                    ShiftType.of("night", "Night", "N", LocalTime.of(20, 0), LocalTime.of(4, 0))))
            .agents(List.of(
                    Agent.builder("1").name("Amy").shops("tea").build(),
                    Agent.builder("2").name("Ben").build()))
            .build();

    @Test
    void dutiesBecomeStintsInMinutesFromTheFirstMidnight() {
        Scenario scenario = scenario(volume(TEA, 540, 600, 10));

        assertThat(scenario.servers())
                .extracting(Server::name, Server::stints)
                .containsExactly(
                        tuple("1", List.of(Stint.of(540, 1020))),
                        tuple("2", List.of(Stint.of(1200, 1680), Stint.of(1440 + 1200, 1440 + 1680))));
    }

    @Test
    void agentsServeTheQueuesOfTheirShops() {
        Scenario scenario = scenario(volume(TEA, 540, 600, 10), volume(COFFEE, 540, 600, 10));

        assertThat(scenario.queues()).extracting(ContactQueue::name).containsExactly("tea", "coffee");
        assertThat(scenario.servers()).extracting(Server::queues).containsExactly(List.of(0), List.of(0, 1));
    }

    @Test
    void volumesAreSpreadOverTheLongestGridThatFits() {
        Scenario scenario = scenario(volume(TEA, 540, 630, 9), volume(TEA, 630, 660, 1));

        assertThat(scenario.grid()).isEqualTo(new TimeGrid(2, 30));
        assertThat(scenario.queues().get(0).contacts().subList(17, 23)).containsExactly(0.0, 3.0, 3.0, 3.0, 1.0, 0.0);
    }

    @Test
    void crookedTimesAreSpreadByTheMinute() {
        Scenario scenario = scenario(volume(TEA, 541, 561, 20));

        assertThat(scenario.grid().intervalMinutes()).isEqualTo(5);
        assertThat(scenario.queues().get(0).contacts().get(108)).isCloseTo(4, within(1e-9));
        assertThat(scenario.queues().get(0).expected()).isCloseTo(20, within(1e-9));
    }

    @Test
    void volumesAfterMidnightBelongToTheNextDayAndThoseAfterThePeriodToNone() {
        Volume last = new Volume(FIRST.plusDays(1), 1380, 1500, 8, TEA);

        Scenario scenario = scenario(volume(TEA, 1380, 1500, 8), last);

        assertThat(scenario.queues().get(0).contacts().subList(23, 26)).containsExactly(4.0, 4.0, 0.0);
        assertThat(scenario.queues().get(0).expected()).isCloseTo(12, within(1e-9));
    }

    private static Volume volume(Requirement.Group group, int from, int to, double contacts) {
        return new Volume(FIRST, from, to, contacts, group);
    }

    private static Scenario scenario(Volume... volumes) {
        Roster roster = new Roster(
                MONTH.period(),
                Map.of(
                        "1", List.of(Duty.of("day"), Duty.OFF),
                        "2", List.of(Duty.of("night"), Duty.of("night"))));
        return RosterScenario.of(MONTH, roster, new Workload(List.of(volumes), ServicePlan.usual()));
    }
}
