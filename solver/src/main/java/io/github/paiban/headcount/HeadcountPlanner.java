package io.github.paiban.headcount;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.law.LawAudit;
import io.github.paiban.law.LawProfile;
import io.github.paiban.law.LawReport;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.ShopPooling;
import io.github.paiban.staffing.StreamNeeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Answers a {@link HeadcountQuestion}: the one entry point of this package. */
public final class HeadcountPlanner {
    private final HeadcountQuestion question;
    private final HeadcountOptions options;
    private final BooleanSupplier hasTime;
    private final List<Desk> desks;
    private final List<TeamMaker> teams = new ArrayList<>();
    private final List<Rule> shared;
    /** By desk: how far the number found lay above the bound in months that are done; the most of them. */
    private final int[] above;

    private HeadcountPlanner(HeadcountQuestion question, HeadcountOptions options) {
        this.question = question;
        this.options = options;
        long begin = options.nanoClock().getAsLong();
        long limit = options.timeLimit() == null
                ? Long.MAX_VALUE
                : options.timeLimit().toNanos();
        this.hasTime = () -> options.nanoClock().getAsLong() - begin < limit;
        List<Kind> kinds = Kind.of(question.team(), new Problems(question).traineeSkills());
        this.desks = Desks.of(question, kinds);
        for (int desk = 0; desk < desks.size(); desk++) {
            teams.add(new TeamMaker(desks.get(desk).kinds(), "h-" + (desk + 1) + "-"));
        }
        this.above = new int[desks.size()];
        this.shared = question.rules().rules().stream()
                .filter(rule -> rule.head().level() == Level.MUST)
                .filter(rule -> Problems.isShared(rule, desks))
                .toList();
    }

    /**
     * Plans the team of each month. Blocks until done; equal questions and options without a time limit give equal plans.
     *
     * @throws IllegalArgumentException where a month has neither contacts nor tickets
     */
    public static HeadcountPlan plan(HeadcountQuestion question, HeadcountOptions options) {
        for (MonthWork month : question.months()) {
            if (month.workload().isEmpty()) {
                throw new IllegalArgumentException("There is no work in " + month.period() + ".");
            }
        }
        HeadcountPlanner planner = new HeadcountPlanner(question, options);
        List<MonthPlan> months = new ArrayList<>();
        for (MonthWork month : question.months()) {
            months.add(planner.plan(month));
        }
        return new HeadcountPlan(question, months, new Flow(question, months).list());
    }

    private MonthPlan plan(MonthWork month) {
        List<StreamNeeds> needs = new ArrayList<>();
        List<DeskPlan> plans = new ArrayList<>();
        for (Found found : together(month)) {
            needs.addAll(found.needs);
            plans.add(found.plan);
        }
        boolean all = plans.stream().allMatch(each -> each.roster() != null && each.state() == State.CONFIRMED);
        JointPlan joint = shared.isEmpty() || !all ? null : joint(month, plans);
        Peaks peaks = Peaks.of(month, needs);
        return new MonthPlan(
                month,
                plans,
                joint,
                peaks.days(question.shifts(), question.flow().peak()),
                peaks.usualShare(),
                new ShopPooling(needs).ways(),
                law(month, plans, joint));
    }

    private record Found(DeskPlan plan, List<StreamNeeds> needs) {}

    private List<Found> together(MonthWork month) {
        try (ExecutorService pool = Executors.newFixedThreadPool(options.threads())) {
            List<Future<Found>> running = new ArrayList<>();
            for (int desk = 0; desk < desks.size(); desk++) {
                int at = desk;
                if (!desks.get(desk).of(month.workload()).isEmpty()) {
                    running.add(pool.submit(() -> find(month, at)));
                }
            }
            List<Found> found = new ArrayList<>();
            for (Future<Found> each : running) {
                found.add(await(each));
            }
            return found;
        }
    }

    private Found find(MonthWork month, int at) {
        Desk desk = desks.get(at);
        if (desk.kinds().isEmpty()) {
            DeskWork asked = new DeskWork(month, question.shifts(), desk.of(month.workload()));
            Bound none = new Bound(0, Bound.Reason.HOURS, 0, 0, 0, 0, 0, null, 0);
            DeskPlan plan =
                    new DeskPlan(desk, none, 0, State.UNSERVED, List.of(), Map.of(), null, List.of(), null, List.of());
            return new Found(plan, asked.needs());
        }
        DeskSearch search =
                new DeskSearch(question, options, month, desk, teams.get(at), rule -> !shared.contains(rule));
        DeskPlan plan = search.find(hasTime, above[at]);
        if (plan.state() == State.CONFIRMED) {
            above[at] = Math.max(above[at], plan.people() - plan.bound().people());
        }
        return new Found(plan, search.asked().needs());
    }

    private static Found await(Future<Found> future) {
        try {
            return future.get();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while people were being counted.", problem);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("A desk could not be counted.", problem.getCause());
        }
    }

    private JointPlan joint(MonthWork month, List<DeskPlan> plans) {
        Simulation simulation = new Simulation(options.replications(), options.seed(), options.threads());
        return new JointSearch(question, month, plans, shared).find(DeskSearch.solving(options), simulation, hasTime);
    }

    private @Nullable LawReport law(MonthWork month, List<DeskPlan> plans, @Nullable JointPlan joint) {
        LawProfile profile = question.law();
        if (profile == null || plans.stream().allMatch(each -> each.roster() == null)) {
            return null;
        }
        List<Agent> people = new ArrayList<>();
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (DeskPlan plan : plans) {
            if (plan.roster() != null) {
                people.addAll(plan.team());
                rows.putAll(plan.roster().rows());
            }
        }
        List<Agent> team = joint == null ? people : joint.team();
        Roster roster = joint == null ? new Roster(month.period(), rows) : joint.roster();
        RosterProblem problem = new Problems(question).problem(month.period(), team, List.of(), rule -> true);
        return LawAudit.judge(problem.month(), roster, profile);
    }
}
