package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.Tickets;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.ChatTerms;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.TicketOutcome;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shops whose people serve several of them: what is foretold against the simulation of the same roster. */
final class SharedDutyTest {
    private static final Period PERIOD = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9));
    private static final ServiceTerms TERMS = ChatTerms.of(new Effort(5, 8, 25, 60));

    @ParameterizedTest
    @CsvSource({
        // chats an hour of each shop; who serves what, a letter a shop
        "70, A A A A B B B B C C C C",
        "70, AB AB AB BC BC BC CA CA CA",
        "70, ABC ABC ABC ABC ABC ABC ABC ABC ABC",
        "70, A A A B B B C C C ABC ABC",
        "70, A A A A A B B C C ABC ABC",
        "25, A B C AB BC CA",
        "150, A A A A A A A B B B B B B B AB AB",
        "40, AB AB AB AB C C",
    })
    void sharedPeopleGiveWhatSimulationFinds(double perHour, String people) {
        List<String> served = List.of(people.split(" ", -1));
        Workload workload = new Workload(volumes(perHour, people.contains("C") ? "ABC" : "AB"), ServicePlan.of(TERMS));

        double foretold =
                ServiceOutlook.of(month(served), roster(served), workload).inTime();

        assertThat(foretold).isCloseTo(simulated(served, workload), within(0.045));
    }

    @Test
    void ticketsOfTwoShopsShareTheIdleTimeOfThoseWhoServeBoth() {
        List<String> served = List.of("AB", "AB");
        // Two people have 13.6 hours a day below the cap; each shop's tickets take 10 hours.
        Workload workload = new Workload(volumes(0.01, "AB"), tickets(150), ServicePlan.of(TERMS));

        List<TicketOutcome> outcomes = ServiceOutlook.of(month(served), roster(served), workload).streams().stream()
                .map(each -> Objects.requireNonNull(each.tickets()))
                .toList();

        assertThat(outcomes)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.late()).isGreaterThan(100));
    }

    @Test
    void whatIsForetoldOfTicketsIsNoMoreHopefulThanTheSimulation() {
        List<String> served = List.of("A", "A", "A", "AB", "AB", "B", "B");
        Workload workload = new Workload(volumes(30, "AB"), tickets(150), ServicePlan.of(TERMS));
        ShopMonth month = month(served);

        double foretold = ServiceOutlook.of(month, roster(served), workload).streams().stream()
                .mapToDouble(each -> Objects.requireNonNull(each.tickets()).late())
                .sum();
        double simulated = new Simulation(5, 1, 2)
                .run(RosterScenario.of(month, roster(served), workload)).tickets().stream()
                        .mapToDouble(TicketFigures::lateTickets)
                        .sum();

        assertThat(simulated).isLessThanOrEqualTo(foretold + 5);
    }

    private static double simulated(List<String> served, Workload workload) {
        Scenario scenario = RosterScenario.of(month(served), roster(served), workload);
        return Objects.requireNonNull(
                        new Simulation(10, 1, 2).run(scenario).total().service().firstInTime())
                .value();
    }

    private static ShopMonth month(List<String> served) {
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < served.size(); i++) {
            agents.add(Agent.builder("a" + i).shops(letters(served.get(i))).build());
        }
        return ShopMonth.builder(PERIOD)
                .shifts(List.of(ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0))))
                .agents(agents)
                .build();
    }

    private static Roster roster(List<String> served) {
        Map<String, List<Duty>> duties = new LinkedHashMap<>();
        for (int i = 0; i < served.size(); i++) {
            duties.put("a" + i, Collections.nCopies(PERIOD.days(), Duty.of("day")));
        }
        return new Roster(PERIOD, duties);
    }

    private static String[] letters(String text) {
        return text.chars().mapToObj(Character::toString).toArray(String[]::new);
    }

    private static Requirement.Group shop(String name) {
        return new Requirement.Group(null, null, name);
    }

    private static List<Volume> volumes(double perHour, String shops) {
        List<Volume> volumes = new ArrayList<>();
        for (int day = 0; day < PERIOD.days(); day++) {
            for (String shop : letters(shops)) {
                volumes.add(new Volume(PERIOD.date(day), 540, 1020, 8 * perHour, shop(shop)));
            }
        }
        return volumes;
    }

    /** Of 4 minutes each, due within a day, for the shops A and B. */
    private static List<Tickets> tickets(double perDay) {
        List<Tickets> tickets = new ArrayList<>();
        for (int day = 0; day < PERIOD.days(); day++) {
            for (String shop : List.of("A", "B")) {
                tickets.add(new Tickets(PERIOD.date(day), 540, 1020, perDay, 240, 1440, shop(shop)));
            }
        }
        return tickets;
    }
}
