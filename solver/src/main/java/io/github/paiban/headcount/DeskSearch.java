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
    /** By how much of itself the bound may be too strict: it goes by the queueing model, the roster by simulation. */
    private static final double LENIENT = 0.1;

    private static final int MOST_LENIENT = 3;

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
        this.reference = new ReferenceLoad(month, question.shifts(), work);
    }

    /** What the desk's work asks for. */
    DeskWork asked() {
        return asked;
    }

    Bound bound() {
        return asked.bound(teams, capacity, MOST_PEOPLE);
    }

    /**
     * The smallest team.
     *
     * @param hasTime whether another roster may be made
     * @param above how far above the bound other months came to lie, for where there is no time
     */
    DeskPlan find(BooleanSupplier hasTime, int above) {
        Bound bound = bound();
        int lenient = Math.min(MOST_LENIENT, (int) Math.round(LENIENT * bound.people()));
        int first = Math.max(1, bound.people() - Math.max(1, lenient));
        Trial failed = null;
        int tried = 0;
        for (int people = Rungs.from(first); tried < options.tries(); people = Rungs.from(people + 1)) {
            if (!hasTime.getAsBoolean()) {
                int likely = Math.max(people, bound.people() + above);
                return plan(bound, likely, State.ESTIMATED, null, failed, List.of());
            }
            Trial trial = trial(people);
            if (trial.isEnough()) {
                return new Descent(hasTime, first, trial, failed).plan(bound);
            }
            failed = trial;
            tried += people < bound.people() ? 0 : 1;
        }
        Trial last = Objects.requireNonNull(failed);
        return plan(bound, last.people(), State.NONE, last, null, broken(last));
    }

    /** From a number that is enough down to the smallest that is: halves between rungs, below the first one by one. */
    private final class Descent {
        private final BooleanSupplier hasTime;
        private final int first;
        private Trial enough;
        private @Nullable Trial failed;

        Descent(BooleanSupplier hasTime, int first, Trial enough, @Nullable Trial failed) {
            this.hasTime = hasTime;
            this.first = first;
            this.enough = enough;
            this.failed = failed;
        }

        DeskPlan plan(Bound bound) {
            int low = Math.max(first - 1, Rungs.below(enough.people()));
            while (enough.people() - low > 1 && hasTime.getAsBoolean()) {
                int middle = (low + enough.people()) / 2;
                low = isEnough(middle) ? low : middle;
            }
            boolean isBelow = enough.people() == first;
            while (isBelow && enough.people() > 1 && hasTime.getAsBoolean()) {
                isBelow = isEnough(enough.people() - 1);
            }
            int people = enough.people();
            return DeskSearch.this.plan(bound.atMost(people), people, State.CONFIRMED, enough, failed, List.of());
        }

        private boolean isEnough(int people) {
            Trial trial = trial(people);
            if (trial.isEnough()) {
                enough = trial;
            } else {
                failed = trial;
            }
            return trial.isEnough();
        }
    }

    private Trial trial(int people) {
        Workload at = reference.of((double) capacity.days(teams.kinds(people)));
        List<ServiceCurve> curves = new MonthStaffing(month.period(), question.shifts(), at, ModelChoice.CHAT).curves();
        RosterProblem problem = new Problems(question).problem(month.period(), teams.people(people), curves, wanted);
        Terms terms = Terms.of(problem);
        SearchResult found = TimefoldRostering.solve(terms, solving(options), ProgressListener.NONE);
        List<Breach> broken = Audit.of(terms).judge(found.roster()).at(Level.MUST);
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
        if (people == 0) {
            return null;
        }
        String binding = capacity.of(teams.kinds(people + 1).getLast()).rule();
        return trial == null
                ? new Shortfall(people, Cause.UNTRIED, List.of(), null, null, 0, 0, List.of(), binding)
                : new Lateness(month, work, trial).shortfall(broken(trial), binding);
    }
}
