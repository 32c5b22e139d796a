package io.github.paiban.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Volume;
import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.ChatTerms;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.ServiceTarget;
import io.github.paiban.staffing.ServiceTerms;
import io.github.paiban.staffing.ShopPooling;
import io.github.paiban.staffing.Workload;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Shops whose agents serve several of them, a ring of neighbours each: how many the staffing asks for, against the
 * fewest that keep 80 % of first replies within 30 s when simulated. docs/staffing.md shows the table.
 */
final class SharedShopsTest {
    private static final Effort CHAT = new Effort(5, 8, 25, 60);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final List<ShiftType> SHIFTS =
            List.of(ShiftType.of("day", "day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)));

    @ParameterizedTest
    @CsvSource({
        // shops, contacts an hour of each, shops an agent serves; asked for, needed: never off by more than one
        "4, 30, 2, 7, 7",
        "4, 30, 4, 7, 7",
        "6, 60, 2, 19, 19",
        "6, 60, 3, 18, 19",
        "6, 60, 6, 18, 18",
        "9, 20, 2, 11, 12",
        "9, 20, 3, 10, 11",
        "9, 20, 9, 10, 10",
        "9, 80, 2, 37, 37",
        "9, 80, 3, 36, 36",
        "9, 80, 9, 35, 35",
    })
    void asManyPeopleAreAskedForAsSimulationNeeds(int shops, double perHour, int shared, int asked, int needed) {
        int people = asked(shops, perHour, shared);

        assertThat(List.of(people, needed(shops, perHour, shared, people))).containsExactly(asked, needed);
    }

    private static int asked(int shops, double perHour, int shared) {
        List<Volume> volumes = new ArrayList<>();
        for (int shop = 0; shop < shops; shop++) {
            Requirement.Group group = new Requirement.Group(null, null, "S" + shop);
            for (int minute = 540; minute < 1020; minute += 30) {
                volumes.add(new Volume(FIRST, minute, minute + 30, perHour / 2, group));
            }
        }
        ServiceTerms terms = ChatTerms.of(CHAT, 1, 0, Assessment.ALL_DAY);
        Workload work = new Workload(volumes, ServicePlan.of(terms));
        Period day = new Period(FIRST, FIRST.plusDays(1));
        return new ShopPooling(new MonthStaffing(day, SHIFTS, work, ModelChoice.CHAT).contacts())
                .way(shared)
                .peak();
    }

    private static int needed(int shops, double perHour, int shared, int asked) {
        int agents = asked;
        while (keeps(shops, perHour, shared, agents - 1)) {
            agents--;
        }
        while (agents >= asked && !keeps(shops, perHour, shared, agents)) {
            agents++;
        }
        return agents;
    }

    /** Agents' first shops go round the ring, evenly spread. */
    private static boolean keeps(int shops, double perHour, int shared, int agents) {
        if (agents * shared < shops) {
            return false;
        }
        TimeGrid grid = new TimeGrid(4, 60);
        List<ContactQueue> queues = new ArrayList<>();
        for (int shop = 0; shop < shops; shop++) {
            queues.add(new ContactQueue(
                    "S" + shop,
                    ContactProfile.of(CHAT),
                    Collections.nCopies(grid.intervals(), perHour),
                    new ServiceTarget(0.8, 30),
                    Assessment.ALL_DAY));
        }
        List<Server> servers = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            int first = agent * shops / agents;
            List<Integer> served = new ArrayList<>();
            for (int i = 0; i < shared; i++) {
                served.add((first + i) % shops);
            }
            servers.add(new Server("a" + agent, served, 5, 1, List.of(Stint.of(0, 4 * 1440))));
        }
        Outcome outcome = new Simulation(4, 1, 2).run(Scenario.of(grid, queues, servers));
        return Objects.requireNonNull(outcome.total().service().firstInTime()).value() >= 0.8;
    }
}
