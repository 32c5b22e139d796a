package io.github.paiban.headcount;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.law.LawAudit;
import io.github.paiban.law.LawReport;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.Rule;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.ShopPooling;
import io.github.paiban.staffing.StreamNeeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        this.shared = question.rules().rules().stream()
                .filter(rule -> rule.head().level() == io.github.paiban.rules.Level.MUST)
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
        JointPlan joint = shared.isEmpty() || !all || !hasTime.getAsBoolean() ? null : joint(month, plans);
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
                running.add(pool.submit(() -> find(month, at)));
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
            Bound none = new Bound(0, Bound.Reason.HOURS, 0, 0, 0, null, 0);
            DeskPlan plan =
                    new DeskPlan(desk, none, 0, State.UNSERVED, List.of(), Map.of(), null, List.of(), null, List.of());
            return new Found(plan, asked.needs());
        }
        DeskSearch search =
                new DeskSearch(question, options, month, desk, teams.get(at), rule -> !shared.contains(rule));
        return new Found(search.find(hasTime), search.asked().needs());
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
        List<String> ids = shared.stream().map(rule -> rule.head().id()).toList();
        SolveOptions solving = DeskSearch.solving(options);
        Simulation simulation = new Simulation(options.replications(), options.seed(), options.threads());
        return new JointSearch(question, month, plans, ids).find(solving, simulation);
    }

    private @Nullable LawReport law(MonthWork month, List<DeskPlan> plans, @Nullable JointPlan joint) {
        if (question.law() == null || plans.stream().allMatch(each -> each.roster() == null)) {
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
        if (joint != null) {
            people.removeIf(agent -> !joint.roster().rows().containsKey(agent.id()));
            rows.putAll(joint.roster().rows());
            rows.keySet()
                    .removeIf(
                            id -> people.stream().noneMatch(agent -> agent.id().equals(id)));
        }
        ShopMonth shop = new Problems(question)
                .problem(month.period(), people, List.of(), rule -> true)
                .month();
        return LawAudit.judge(shop, new Roster(month.period(), rows), Objects.requireNonNull(question.law()));
    }
}
