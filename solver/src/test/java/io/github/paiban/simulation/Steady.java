package io.github.paiban.simulation;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.ServiceTarget;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Days and nights of the same volume with the same agents, long enough for the beginning not to count. */
final class Steady {
    private static final int DAYS = 10;
    private static final int REPLICATIONS = 10;

    private final double perHour;
    private final int agents;
    private final int chatsAtOnce;

    Steady(double perHour, int agents, int chatsAtOnce) {
        this.perHour = perHour;
        this.agents = agents;
        this.chatsAtOnce = chatsAtOnce;
    }

    Part run(ContactProfile profile, Discipline discipline, double within) {
        TimeGrid grid = new TimeGrid(DAYS, 60);
        ContactQueue queue = new ContactQueue(
                "all",
                profile,
                Collections.nCopies(grid.intervals(), perHour),
                new ServiceTarget(0.8, within),
                Assessment.ALL_DAY);
        List<Server> servers = IntStream.range(0, agents)
                .mapToObj(i -> new Server("a" + i, List.of(0), chatsAtOnce, 1, List.of(Stint.of(0, DAYS * 1440))))
                .toList();
        Scenario scenario = Scenario.of(grid, List.of(queue), servers).withDiscipline(discipline);
        return new Simulation(REPLICATIONS, 1, 2).run(scenario).total();
    }
}
