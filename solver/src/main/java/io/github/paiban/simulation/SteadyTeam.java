package io.github.paiban.simulation;

import io.github.paiban.staffing.Assessment;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * The same agents under the same volume for some hours, counted after the team has filled up.
 *
 * @param profile of the contacts
 * @param agents 1 or more
 * @param chatsAtOnce of an agent
 * @param discipline which message comes next
 * @param arrivals contacts a second, above 0
 * @param within seconds that count as in time
 * @param precision how long
 */
record SteadyTeam(
        ContactProfile profile,
        int agents,
        int chatsAtOnce,
        Discipline discipline,
        double arrivals,
        double within,
        Precision precision) {
    private static final int REPLICATIONS = 10;
    private static final int HOURS = 24;
    private static final int MOST_DAYS = 60;
    /** So many times a contact's length, nothing is left of the empty beginning. */
    private static final double FILLING = 10;

    /** What the customers get. */
    ServiceFigures run() {
        int filling = filling();
        double perHour = arrivals * 3600;
        double wanted = precision.contacts() / REPLICATIONS / perHour;
        int hours = (int) Math.max(1, Math.min(HOURS - filling, Math.ceil(wanted)));
        int days = (int) Math.max(1, Math.min(MOST_DAYS, Math.ceil(wanted / hours)));
        // Several days follow each other without a gap.
        int end = days > 1 ? HOURS : filling + hours;
        TimeGrid grid = new TimeGrid(days, 60);
        List<Double> contacts = new ArrayList<>();
        for (int interval = 0; interval < grid.intervals(); interval++) {
            contacts.add(interval % HOURS < end ? perHour : 0.0);
        }
        Assessment assessment =
                new Assessment(Assessment.Replies.FIRST, 60 * filling, 60 * end, Double.POSITIVE_INFINITY);
        ContactQueue queue = new ContactQueue("", profile, contacts, new ServiceTarget(0.5, within), assessment);
        int last = (days - 1) * HOURS + end;
        List<Server> servers = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            servers.add(new Server("", List.of(0), chatsAtOnce, 1, List.of(Stint.of(0, 60 * last))));
        }
        Scenario scenario = Scenario.of(grid, List.of(queue), servers).withDiscipline(discipline);
        return new Simulation(REPLICATIONS, precision.seed(), precision.threads())
                .run(scenario)
                .total()
                .service();
    }

    private int filling() {
        Effort effort = profile.effort();
        double length = effort.perContact() + (effort.rounds() - 1) * effort.think();
        return (int) Math.max(1, Math.min(HOURS / 2, Math.ceil(FILLING * length / 3600)));
    }
}
