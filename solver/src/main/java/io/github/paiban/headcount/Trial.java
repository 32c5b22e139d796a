package io.github.paiban.headcount;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.simulation.Estimate;
import io.github.paiban.simulation.Outcome;
import io.github.paiban.simulation.RosterScenario;
import io.github.paiban.simulation.Scenario;
import io.github.paiban.simulation.ServiceFigures;
import io.github.paiban.simulation.ServiceOutlook;
import io.github.paiban.simulation.Shortages;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.TicketOutcome;
import io.github.paiban.staffing.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A roster held against a month's work.
 *
 * @param people how many
 * @param roster it
 * @param breaches what it breaks at the level must
 * @param served what each stream gets; empty where it is not legal or there are no contacts
 * @param lateTickets tickets that are late and need not be
 * @param outcome of the simulation; null likewise
 */
record Trial(
        int people,
        Roster roster,
        List<Breach> breaches,
        List<Served> served,
        double lateTickets,
        @Nullable Outcome outcome) {
    /** Of a thousand tickets so many may be late: what rounding to slots of five minutes makes. */
    private static final double LATE_TICKETS = 0.005;

    /**
     * Simulates a legal roster.
     *
     * @param wanted the share in time that each stream is held to
     */
    static Trial of(
            RosterProblem problem,
            Roster roster,
            Workload work,
            ToDoubleFunction<Requirement.Group> wanted,
            Simulation simulation) {
        int people = problem.month().agents().size();
        List<Served> served = new ArrayList<>();
        Outcome outcome = null;
        if (!work.volumes().isEmpty()) {
            Scenario scenario = RosterScenario.of(problem.month(), roster, work);
            outcome = simulation.run(scenario);
            List<Requirement.Group> streams = RosterScenario.streams(work);
            for (int queue = 0; queue < streams.size(); queue++) {
                served.add(served(scenario, outcome, queue, streams.get(queue), wanted));
            }
        }
        double late = work.tickets().isEmpty() ? 0 : lateTickets(problem, roster, work);
        return new Trial(people, roster, List.of(), served, late, outcome);
    }

    private static Served served(
            Scenario scenario,
            Outcome outcome,
            int queue,
            Requirement.Group stream,
            ToDoubleFunction<Requirement.Group> wanted) {
        ServiceFigures figures = outcome.queues().get(queue);
        Estimate share = Shortages.assessed(scenario.queues().get(queue), figures);
        double target = scenario.queues().get(queue).target().share();
        double held = wanted.applyAsDouble(stream);
        return share == null
                ? new Served(stream, target, held, 1, 0)
                : new Served(stream, target, held, share.value(), share.halfWidth());
    }

    private static double lateTickets(RosterProblem problem, Roster roster, Workload work) {
        double late = 0;
        for (ServiceOutlook.Stream stream :
                ServiceOutlook.of(problem.month(), roster, work).streams()) {
            TicketOutcome tickets = stream.tickets();
            late += tickets == null ? 0 : Math.max(0, tickets.late() - LATE_TICKETS * tickets.tickets());
        }
        return late;
    }

    /** Whether it is legal, keeps what is promised and has no late tickets. */
    boolean isEnough() {
        return breaches.isEmpty() && lateTickets <= 0 && served.stream().allMatch(Served::isMet);
    }
}
