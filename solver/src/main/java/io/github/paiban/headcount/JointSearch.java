package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Role;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.notice.Message;
import io.github.paiban.rostering.Homecoming;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.timefold.TimefoldRostering;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Brings the rosters of all desks under the rules that count people of several desks: changes as few cells as it can, and adds
 * people where these rules need them.
 */
final class JointSearch {
    private static final int MOST_ADDED = 3;
    /** Beyond those whom the rules need: people for the service that keeping them costs. */
    private static final int MOST_FOR_SERVICE = 6;

    private static final int MOST_SAID = 3;
    private final HeadcountQuestion question;
    private final MonthWork month;
    private final List<DeskPlan> desks;
    private final List<Rule> shared;
    private final List<Agent> team = new ArrayList<>();
    private final Map<String, List<Duty>> rows = new LinkedHashMap<>();

    JointSearch(HeadcountQuestion question, MonthWork month, List<DeskPlan> desks, List<Rule> shared) {
        this.question = question;
        this.month = month;
        this.desks = desks;
        this.shared = shared;
        Set<String> counted = counted();
        for (DeskPlan desk : desks) {
            team.addAll(desk.team());
            Objects.requireNonNull(desk.roster())
                    .rows()
                    .forEach((id, row) -> rows.put(
                            id, row.stream().map(duty -> plain(duty, counted)).toList()));
        }
    }

    /** Roles that only these rules count: desks gave them to anyone. */
    private Set<String> counted() {
        Set<String> bound = question.roles().stream()
                .filter(role -> role.queue() != null)
                .map(Role::id)
                .collect(Collectors.toSet());
        return shared.stream()
                .filter(RoleCount.class::isInstance)
                .map(rule -> ((RoleCount) rule).role())
                .filter(role -> !bound.contains(role))
                .collect(Collectors.toSet());
    }

    private static Duty plain(Duty duty, Set<String> counted) {
        return counted.contains(duty.role()) ? Duty.of(duty.shift()) : duty;
    }

    /**
     * The joint roster.
     *
     * @param hasTime whether people may be added for the service as well
     */
    JointPlan find(SolveOptions options, Simulation simulation, BooleanSupplier hasTime) {
        for (int added = 0; ; added++) {
            RosterProblem problem = problem(List.of());
            Terms terms = Terms.of(problem);
            Roster start = new RoleGiver(terms.frame(), shared).give(new Roster(month.period(), rows));
            Roster roster = Homecoming.bring(terms, search(terms, options, start), start);
            List<Breach> broken = broken(terms, roster);
            Optional<Kind> helper = broken.stream().findFirst().flatMap(this::helper);
            if (helper.isEmpty() || added >= MOST_ADDED) {
                JointPlan plan = plan(problem, roster, broken, added, simulation);
                return plan.isLegal() ? served(plan, options, simulation, hasTime) : plan;
            }
            add(helper.get(), added + 1);
        }
    }

    private void add(Kind kind, int number) {
        Agent more = kind.person("h-more-" + number);
        team.add(more);
        rows.put(more.id(), month.period().dates().map(date -> Duty.OFF).toList());
    }

    /** Where what was changed costs too much service, it is made good by other changes, else by people. */
    private JointPlan served(JointPlan legal, SolveOptions options, Simulation simulation, BooleanSupplier hasTime) {
        JointPlan best = legal;
        for (int more = 0; more <= MOST_FOR_SERVICE && !best.isConfirmed(); more++) {
            if (more > 0 && !hasTime.getAsBoolean()) {
                return best.unfinished();
            }
            rows.putAll(best.roster().rows());
            if (more > 0) {
                add(forService(best), legal.added() + more);
            }
            JointPlan next = improved(legal.added() + more, options, simulation);
            best = next.isLegal() ? next : best;
        }
        return best;
    }

    /** The commonest kind of the desk whose stream misses most. */
    private Kind forService(JointPlan plan) {
        Served worst = plan.served().stream()
                .min(Comparator.comparingDouble(each -> each.share() - each.wanted()))
                .orElseThrow();
        return desks.stream()
                .filter(desk -> desk.desk().streams().contains(worst.stream()))
                .flatMap(desk -> desk.kinds().entrySet().stream())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The roster searched on with the service in view. */
    private JointPlan improved(int added, SolveOptions options, Simulation simulation) {
        List<ServiceCurve> curves =
                new MonthStaffing(month.period(), question.shifts(), month.workload(), ModelChoice.CHAT).curves();
        RosterProblem problem = problem(curves);
        Terms terms = Terms.of(problem);
        Roster roster = search(terms, options, new Roster(month.period(), rows));
        return plan(problem, roster, broken(terms, roster), added, simulation);
    }

    private RosterProblem problem(List<ServiceCurve> curves) {
        return new Problems(question).problem(month.period(), team, curves, rule -> true);
    }

    private static Roster search(Terms terms, SolveOptions options, Roster start) {
        return TimefoldRostering.solve(terms, options.withStart(start), ProgressListener.NONE)
                .roster();
    }

    private static List<Breach> broken(Terms terms, Roster roster) {
        return Audit.of(terms).judge(roster).at(Level.MUST);
    }

    /** The most versatile kind among those whom a broken rule speaks of. */
    private Optional<Kind> helper(Breach breach) {
        return question.rules().rules().stream()
                .filter(rule -> rule.head().id().equals(breach.rule()))
                .flatMap(rule -> desks.stream()
                        .flatMap(desk -> desk.desk().kinds().stream())
                        .filter(kind -> rule.head().scope().includes(kind.like())))
                .max(Comparator.comparingInt((Kind kind) -> kind.like().skills().size())
                        .thenComparingDouble(kind -> kind.like().contract()));
    }

    private JointPlan plan(
            RosterProblem problem, Roster roster, List<Breach> broken, int added, Simulation simulation) {
        List<Message> said =
                broken.stream().map(Breach::message).limit(MOST_SAID).toList();
        Map<Requirement.Group, Double> wanted = new LinkedHashMap<>();
        desks.forEach(desk -> desk.served().forEach(each -> wanted.put(each.stream(), each.wanted())));
        Trial trial = Trial.of(
                problem,
                roster,
                month.workload(),
                stream -> wanted.getOrDefault(
                        stream, month.workload().plan().terms(stream).target().share()),
                simulation);
        List<String> ids = shared.stream().map(rule -> rule.head().id()).toList();
        return new JointPlan(ids, added, broken.isEmpty(), said, team, roster, trial.served(), false);
    }
}
