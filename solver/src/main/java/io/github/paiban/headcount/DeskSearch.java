package io.github.paiban.headcount;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.headcount.Shortfall.Cause;
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
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms;
import io.github.paiban.simulation.Simulation;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.Workload;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the smallest team of one desk in one month: from the bound on, one person more until a roster is enough. */
final class DeskSearch {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int MOST_PEOPLE = 5_000;
    private static final int MOST_SAID = 3;

    private final HeadcountQuestion question;
    private final HeadcountOptions options;
    private final MonthWork month;
    private final Desk desk;
    private final Predicate<Rule> wanted;
    private final TeamMaker teams;
    private final Workload work;
    private final DeskWork asked;
    private final Capacity capacity;
    private final ReferenceLoad reference;

    /**
     * A search.
     *
     * @param wanted the rules that the desk has to keep by itself
     */
    DeskSearch(
            HeadcountQuestion question,
            HeadcountOptions options,
            MonthWork month,
            Desk desk,
            TeamMaker teams,
            Predicate<Rule> wanted) {
        this.question = question;
        this.options = options;
        this.month = month;
        this.desk = desk;
        this.wanted = wanted;
        this.teams = teams;
        this.work = desk.of(month.workload());
        this.asked = new DeskWork(month, question.shifts(), work);
        this.capacity = new Capacity(new Problems(question), month.period(), desk.kinds());
        this.reference = new ReferenceLoad(work);
    }

    /** What the desk's work asks for. */
    DeskWork asked() {
        return asked;
    }

    Bound bound() {
        return asked.bound(teams, capacity, MOST_PEOPLE);
    }

    /** Only the bound. */
    DeskPlan bounded(Bound bound) {
        return plan(bound, bound.people(), State.BOUNDED, null, null, List.of());
    }

    /**
     * The smallest team.
     *
     * @param hasTime whether another roster may be made
     */
    DeskPlan find(BooleanSupplier hasTime) {
        Bound bound = bound();
        Trial before = null;
        for (int people = bound.people(); people < bound.people() + options.tries(); people++) {
            if (!hasTime.getAsBoolean()) {
                return plan(bound, people, State.BOUNDED, null, before, List.of());
            }
            Trial trial = trial(people);
            if (trial.isEnough()) {
                return plan(bound, people, State.CONFIRMED, trial, before, List.of());
            }
            before = trial;
        }
        Trial last = Objects.requireNonNull(before);
        return plan(bound, last.people(), State.NONE, last, null, hindrances(last));
    }

    private Trial trial(int people) {
        Workload at = reference.of((double) capacity.minutes(teams.kinds(people)));
        List<ServiceCurve> curves = new MonthStaffing(month.period(), question.shifts(), at, ModelChoice.CHAT).curves();
        RosterProblem problem = new Problems(question).problem(month.period(), teams.people(people), curves, wanted);
        Terms terms = Terms.of(problem);
        SearchResult found = TimefoldRostering.solve(terms, solving(options), ProgressListener.NONE);
        List<Breach> broken = Audit.of(terms).judge(found.roster()).breaches().stream()
                .filter(each -> each.level() == Level.MUST)
                .toList();
        return broken.isEmpty()
                ? Trial.of(
                        problem,
                        found.roster(),
                        work,
                        asked::wanted,
                        new Simulation(options.replications(), options.seed(), 1))
                : new Trial(people, found.roster(), broken, List.of(), 0, null);
    }

    /** How a desk's roster is searched for. */
    static SolveOptions solving(HeadcountOptions options) {
        return SolveOptions.defaults()
                .withTimeLimit(LONG)
                .withUnimprovedLimit(LONG)
                .withStepLimit(options.steps())
                .withSeed(options.seed())
                .withThreads(1);
    }

    private List<Message> hindrances(Trial last) {
        List<Message> broken = broken(last);
        return broken.isEmpty() ? List.of() : broken;
    }

    private static List<Message> broken(Trial trial) {
        return trial.breaches().stream().map(Breach::message).limit(MOST_SAID).toList();
    }

    private DeskPlan plan(
            Bound bound,
            int people,
            State state,
            @Nullable Trial trial,
            @Nullable Trial before,
            List<Message> hindrances) {
        return new DeskPlan(
                desk,
                bound,
                people,
                state,
                teams.people(people),
                teams.counts(people),
                trial == null ? null : trial.roster(),
                trial == null ? List.of() : trial.served(),
                state == State.CONFIRMED ? fewer(people - 1, before) : null,
                hindrances);
    }

    private @Nullable Shortfall fewer(int people, @Nullable Trial trial) {
        String binding = capacity.of(teams.kinds(people + 1).getLast()).rule();
        if (trial == null) {
            return people == 0
                    ? null
                    : new Shortfall(people, Cause.ARITHMETIC, List.of(), null, null, 0, 0, List.of(), binding);
        }
        return new Lateness(month, work, trial).shortfall(broken(trial), binding);
    }
}
