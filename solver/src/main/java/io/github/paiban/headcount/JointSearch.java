package io.github.paiban.headcount;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.notice.Message;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SearchResult;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.timefold.TimefoldRostering;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Brings the rosters of all desks under the rules that count people of several desks; adds people where these need them. */
final class JointSearch {
    private static final int MOST_ADDED = 5;
    private static final int MOST_SAID = 3;

    private final HeadcountQuestion question;
    private final MonthWork month;
    private final List<DeskPlan> desks;
    private final List<String> rules;

    JointSearch(HeadcountQuestion question, MonthWork month, List<DeskPlan> desks, List<String> rules) {
        this.question = question;
        this.month = month;
        this.desks = desks;
        this.rules = rules;
    }

    /**
     * The joint roster.
     *
     * @param options of a search of a single desk
     */
    JointPlan find(SolveOptions options, Simulation simulation) {
        List<ServiceCurve> curves =
                new MonthStaffing(month.period(), question.shifts(), month.workload(), ModelChoice.CHAT).curves();
        List<Agent> team = new ArrayList<>();
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (DeskPlan desk : desks) {
            team.addAll(desk.team());
            rows.putAll(Objects.requireNonNull(desk.roster()).rows());
        }
        int most = MOST_ADDED;
        for (int added = 0; ; added++) {
            Roster start = new Roster(month.period(), rows);
            RosterProblem problem = new Problems(question).problem(month.period(), team, curves, rule -> true);
            Terms terms = Terms.of(problem);
            SearchResult found = TimefoldRostering.solve(terms, options.withStart(start), ProgressListener.NONE);
            List<Breach> broken = Audit.of(terms).judge(found.roster()).breaches().stream()
                    .filter(each -> each.level() == Level.MUST)
                    .toList();
            Kind helper = broken.isEmpty() ? null : helper(broken.getFirst());
            if (broken.isEmpty() || added >= most || helper == null) {
                return plan(problem, found.roster(), broken, added, simulation);
            }
            Agent more = helper.person("h-more-" + (added + 1));
            team.add(more);
            rows.put(more.id(), month.period().dates().map(date -> Duty.OFF).toList());
        }
    }

    /** The most versatile kind among those whom a broken rule speaks of. */
    private @org.jspecify.annotations.Nullable Kind helper(Breach breach) {
        return question.rules().rules().stream()
                .filter(rule -> rule.head().id().equals(breach.rule()))
                .flatMap(rule -> desks.stream()
                        .flatMap(desk -> desk.desk().kinds().stream())
                        .filter(kind -> rule.head().scope().includes(kind.like())))
                .max(java.util.Comparator.comparingInt(
                                (Kind kind) -> kind.like().skills().size())
                        .thenComparingDouble(kind -> kind.like().contract()))
                .orElse(null);
    }

    private JointPlan plan(
            RosterProblem problem, Roster roster, List<Breach> broken, int added, Simulation simulation) {
        List<Message> said =
                broken.stream().map(Breach::message).limit(MOST_SAID).toList();
        Map<io.github.paiban.model.Requirement.Group, Double> wanted = new LinkedHashMap<>();
        desks.forEach(desk -> desk.served().forEach(each -> wanted.put(each.stream(), each.wanted())));
        Trial trial = Trial.of(
                problem,
                roster,
                month.workload(),
                stream -> wanted.getOrDefault(
                        stream, month.workload().plan().terms(stream).target().share()),
                simulation);
        return new JointPlan(rules, added, broken.isEmpty(), said, roster, trial.served());
    }
}
