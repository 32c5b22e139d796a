package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.rotation.RotationAnswer.Try;
import io.github.paiban.rotation.RotationAnswer.Verdict;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for the best rotation of some people among several lengths. */
public final class RotationSearch {
    private static final int WEEK = 7;
    /** The most months after which everybody has done all. */
    private static final int MOST_MONTHS = 14;

    private static final int MONTHS_TRIED = 2;
    private static final double DAYS_OF_A_YEAR = 365.2425;
    /** What mending one break costs, more or less: two cells. */
    private static final int BROKEN = 200;

    /** How much of its time the search for a cycle has; the rest is for making it even, and for who begins where. */
    private static final double SHARE_OF_CYCLE = 0.6;

    private static final double SHARE_OF_EVENING = 0.75;

    private final RosterProblem problem;
    private final List<Agent> people;
    private final CycleOptions options;
    private final UnaryOperator<Rotation> laying;

    /** A rotation, and by how much its year ahead breaks must rules, unmended. */
    private record Candidate(Rotation rotation, RotationForecast forecast, long broken) {
        /** The share of cells that months leave as they are; 0 where it is not known. */
        double stays() {
            Double share = forecast.share();
            return share == null ? 0 : share;
        }

        /** What a year costs at the level should, what will have to be mended included. */
        double year() {
            double rounds =
                    DAYS_OF_A_YEAR / (rotation.columns() % WEEK == 0 ? rotation.columns() : WEEK * rotation.columns());
            return rounds * rotation.costs().get(Level.SHOULD.rank()) + (double) BROKEN * broken;
        }

        /** 0 where months can keep it as it is, 1 where they can with changes, 2 where they cannot. */
        int trouble() {
            return forecast.goesOn() ? 0 : forecast.share() == null ? 2 : 1;
        }
    }

    private RotationSearch(
            RosterProblem problem, List<Agent> people, CycleOptions options, UnaryOperator<Rotation> laying) {
        this.laying = laying;
        this.problem = problem;
        this.people = people;
        this.options = options;
    }

    /**
     * The best rotation in weeks.
     *
     * @param people who are to follow it, at least one
     * @param leastWeeks the shortest cycle, in weeks
     * @param mostWeeks the longest; cycles of more weeks than there are people are not tried
     * @param monthEnd what becomes of the days past the 28th of a month
     * @param options how long to look in all
     */
    public static RotationAnswer inWeeks(
            RosterProblem problem,
            List<Agent> people,
            int leastWeeks,
            int mostWeeks,
            MonthEnd monthEnd,
            CycleOptions options) {
        int most = Math.max(leastWeeks, Math.min(mostWeeks, people.size()));
        return new RotationSearch(problem, people, options, rotation -> rotation.endingMonths(monthEnd))
                .search(WEEK, IntStream.rangeClosed(leastWeeks, most).boxed().toList());
    }

    /**
     * The best rotation in weeks; where months cannot keep it as it is, and rests at their ends stay rests, one whose lines
     * are months if they keep more of that.
     *
     * @param people who are to follow it, at least one
     * @param mostWeeks the longest cycle, in weeks
     */
    public static RotationAnswer inWeeksOrMonths(
            RosterProblem problem, List<Agent> people, int mostWeeks, MonthEnd monthEnd, CycleOptions options) {
        CycleOptions half = options.withTime(options.time().dividedBy(2));
        RotationAnswer weeks = inWeeks(problem, people, 1, mostWeeks, monthEnd, half);
        if (weeks.tries().isEmpty() || weeks.kept() == 1 || monthEnd != MonthEnd.REST) {
            return weeks;
        }
        RotationAnswer months = inMonths(problem, people, monthEnd, half);
        return months.kept() > weeks.kept() ? months : weeks;
    }

    /**
     * The best rotation that begins anew with each month. Where all days of a month are as they are written, each line
     * is made for a month of 31 days, and the cycle has as many months as people, or a part of that; else lines are 28
     * days of one, two or four weeks, then comes the month's end.
     *
     * @param people who are to follow it, at least one
     * @param monthEnd what becomes of the days past the 28th
     */
    public static RotationAnswer inMonths(
            RosterProblem problem, List<Agent> people, MonthEnd monthEnd, CycleOptions options) {
        if (monthEnd == MonthEnd.REST) {
            return new RotationSearch(problem, people, options, UnaryOperator.identity())
                    .search(RotationTask.ofMonths(problem, people), months(people.size()));
        }
        List<Integer> weeks = Stream.of(1, 2, 4)
                .filter(some -> some == 1 || some <= people.size())
                .toList();
        return new RotationSearch(
                        problem, people, options, rotation -> rotation.byMonth().endingMonths(monthEnd))
                .search(WEEK, weeks);
    }

    /**
     * The best rotation of so many days; as many places as fit, the same number of days apart, none without people.
     *
     * @param people who are to follow it, at least one
     * @param days the length of the cycle
     * @param monthEnd what becomes of the days past the 28th of a month
     */
    public static RotationAnswer inDays(
            RosterProblem problem, List<Agent> people, int days, MonthEnd monthEnd, CycleOptions options) {
        int places = IntStream.rangeClosed(1, Math.min(days, people.size()))
                .filter(some -> days % some == 0)
                .max()
                .orElse(1);
        return new RotationSearch(problem, people, options, rotation -> rotation.endingMonths(monthEnd))
                .search(days / places, List.of(places));
    }

    /** How many lines of a month are tried: those with the fewest people left over, the longest of these. */
    private static List<Integer> months(int people) {
        return IntStream.rangeClosed(1, Math.min(MOST_MONTHS, people))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(lines -> people % lines)
                        .thenComparing(Comparator.reverseOrder()))
                .limit(MONTHS_TRIED)
                .toList();
    }

    private RotationAnswer search(int columns, List<Integer> lengths) {
        return search(new RotationTask(problem, people, columns), lengths);
    }

    private RotationAnswer search(RotationTask task, List<Integer> lengths) {
        List<Candidate> candidates = new ArrayList<>();
        List<Try> tries = new ArrayList<>();
        Deadline deadline = Deadline.of(options);
        for (int i = 0; i < lengths.size() && task.hasNeeds(); i++) {
            int places = lengths.get(i);
            if (places <= people.size()) {
                Deadline turn = deadline.sooner(1.0 / (lengths.size() - i));
                tries.add(attempt(task, places, turn, candidates));
            }
        }
        Candidate best = candidates.stream().min(order()).orElse(null);
        List<Object> cause = best == null ? cause(task, tries) : List.of();
        Rotation rotation = best == null ? null : best.rotation;
        RotationForecast forecast = best == null ? null : best.forecast;
        return new RotationAnswer(rotation, forecast, tries, cause, task.places());
    }

    private Try attempt(RotationTask task, int places, Deadline deadline, List<Candidate> candidates) {
        CycleProblem cycle = task.cycle(places);
        CycleAnswer answer = ask(cycle, deadline.sooner(SHARE_OF_CYCLE));
        if (answer instanceof CycleAnswer.Found found) {
            List<Candidate> evened = new ArrayList<>();
            YearMonth first = YearMonth.from(problem.month().period().first());
            Deadline evening = deadline.sooner(SHARE_OF_EVENING);
            for (CycleAnswer.Found even : EvenCycle.of(cycle, found, first, options.seed(), evening)) {
                Rotation rotation = laying.apply(task.rotation(places, even));
                evened.add(new Candidate(rotation, RotationForecast.of(problem, rotation, task.places()), 0));
            }
            Candidate best = evened.stream().min(order()).orElseThrow();
            PlaceChoice.Placed placed = PlaceChoice.of(problem, best.rotation, deadline);
            candidates.add(new Candidate(placed.rotation(), best.forecast, placed.broken()));
            Verdict verdict = found.isBest() ? Verdict.BEST : Verdict.FOUND;
            return new Try(places, verdict, found.costs()[Level.SHOULD.rank()], best.forecast.share());
        }
        return new Try(places, answer instanceof CycleAnswer.None ? Verdict.NONE : Verdict.UNKNOWN, 0, null);
    }

    private CycleAnswer ask(CycleProblem cycle, Deadline deadline) {
        return CycleGraphBuilder.build(cycle)
                .map(graph -> CycleSearch.search(cycle, graph, options, deadline))
                .orElseGet(CycleAnswer.Unknown::new);
    }

    /** What months can keep, by what a year costs, then with nobody left over, then the shorter one. */
    private static Comparator<Candidate> order() {
        return Comparator.comparingInt(Candidate::trouble)
                .thenComparingDouble(Candidate::year)
                .thenComparingLong(candidate -> candidate.rotation.costs().get(2))
                .thenComparingDouble(candidate -> -candidate.stays())
                .thenComparingInt(candidate -> candidate.rotation.leftOver())
                .thenComparingInt(candidate -> candidate.rotation.places());
    }

    private List<Object> cause(RotationTask task, List<Try> tries) {
        if (tries.isEmpty() || tries.stream().anyMatch(each -> each.verdict() != Verdict.NONE)) {
            return List.of();
        }
        CycleProblem longest = task.cycle(tries.get(tries.size() - 1).places());
        Duration time = options.time().compareTo(MOST_FOR_CAUSE) < 0 ? options.time() : MOST_FOR_CAUSE;
        CycleCause cause = CycleCause.find(longest, options.withTime(time));
        return new CauseWords(longest.frame(), task).say(cause);
    }

    private static final Duration MOST_FOR_CAUSE = Duration.ofSeconds(20);
}
