package io.github.paiban.repair;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What happened to a published roster.
 *
 * @param problem the month and the rules it was rostered by
 * @param published the roster as everybody knows it
 * @param absences who is not there; days before today change nothing
 * @param latenesses who comes late
 * @param demand new needs, each in place of that for the same day, shift and group, or of that interval; those before
 *     today change nothing
 * @param today the first day that is not worked yet; may lie before or after the month
 * @param freezeDays how many days from today on keep all cells but those of the people who are absent or late
 * @param maxChanges the most cells to be changed, those of absent and late people on their days left out
 * @param spared ids of agents who are not to be asked
 */
public record RepairRequest(
        RosterProblem problem,
        Roster published,
        List<Absence> absences,
        List<Lateness> latenesses,
        List<Requirement> demand,
        LocalDate today,
        int freezeDays,
        int maxChanges,
        Set<String> spared) {
    /** No limit of the cells to be changed. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public RepairRequest {
        absences = List.copyOf(absences);
        latenesses = List.copyOf(latenesses);
        demand = List.copyOf(demand);
        spared = Set.copyOf(spared);
        if (freezeDays < 0 || maxChanges < 0) {
            throw new IllegalArgumentException(
                    freezeDays + " frozen days and at most " + maxChanges + " changes cannot be.");
        }
        Frame frame = Frame.of(problem.month());
        absences.forEach(each -> frame.agentIndex(each.agent()));
        latenesses.forEach(each -> frame.agentIndex(each.agent()));
        spared.forEach(frame::agentIndex);
        if (!published.period().equals(problem.month().period())) {
            throw new IllegalArgumentException("The roster is of " + published.period() + ", the month of "
                    + problem.month().period() + ". Maybe another month's roster was given.");
        }
    }

    /** A roster to which nothing happened, seen from a day. */
    public static RepairRequest of(RosterProblem problem, Roster published, LocalDate today) {
        return new RepairRequest(problem, published, List.of(), List.of(), List.of(), today, 0, UNLIMITED, Set.of());
    }

    /** The same of another problem with the same agents, as one with names left out. */
    public RepairRequest in(RosterProblem other) {
        return new RepairRequest(other, published, absences, latenesses, demand, today, freezeDays, maxChanges, spared);
    }

    /** The same with absences. */
    public RepairRequest absent(Absence... newAbsences) {
        return new RepairRequest(
                problem, published, List.of(newAbsences), latenesses, demand, today, freezeDays, maxChanges, spared);
    }

    /** The same with people who come late. */
    public RepairRequest late(Lateness... newLatenesses) {
        return new RepairRequest(
                problem, published, absences, List.of(newLatenesses), demand, today, freezeDays, maxChanges, spared);
    }

    /** The same with new needs. */
    public RepairRequest needing(List<Requirement> newDemand) {
        return new RepairRequest(
                problem, published, absences, latenesses, newDemand, today, freezeDays, maxChanges, spared);
    }

    /** The same with limits. */
    public RepairRequest within(int newFreezeDays, int newMaxChanges) {
        return new RepairRequest(
                problem, published, absences, latenesses, demand, today, newFreezeDays, newMaxChanges, spared);
    }

    /** The same without asking some agents. */
    public RepairRequest sparing(Set<String> newSpared) {
        return new RepairRequest(
                problem, published, absences, latenesses, demand, today, freezeDays, maxChanges, newSpared);
    }
}
