package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A shop's rules and needs as the problem of a cycle of some length. Not safe for use by several threads. */
final class RotationTask {
    private static final double DAYS_OF_A_MONTH = 365.2425 / 12;
    /** Cost of one day that a cycle has more or fewer than its months may hold on average, for each who follows it. */
    private static final long MONTHLY = 1000;

    private final RosterProblem problem;
    private final List<Agent> people;
    private final int columns;
    private final boolean isByMonth;
    private final Frame frame;
    private final List<Integer> duties;
    private final List<RowRule> rowRules;
    private final Map<ColumnRule, List<CycleNeed>> needs = new LinkedHashMap<>();
    private final Map<CycleNeed, RowRule> asking = new HashMap<>();

    /**
     * A task.
     *
     * @param people who are to follow the cycle
     * @param columns how many days places are apart
     */
    RotationTask(RosterProblem problem, List<Agent> people, int columns) {
        this(problem, people, columns, false);
    }

    /** The task of a cycle in which each place is a month of 31 days, the last ones left out in shorter months. */
    static RotationTask ofMonths(RosterProblem problem, List<Agent> people) {
        return new RotationTask(problem, people, CyclePattern.LONGEST_MONTH, true);
    }

    private RotationTask(RosterProblem problem, List<Agent> people, int columns, boolean isByMonth) {
        this.isByMonth = isByMonth;
        this.problem = problem;
        this.people = people;
        this.columns = columns;
        this.frame = CycleStretch.of(
                problem.month(), people, TypicalWeek.of(problem.month(), people, CycleStretch.middle()));
        this.duties = duties(frame, people);
        this.rowRules = problem.rules()
                .rowRules()
                .filter(this::isForAll)
                .<RowRule>map(rule -> isByMonth && isOfRests(rule) ? new LineCount((Count) rule, columns) : rule)
                .filter(rule -> CycleRules.place(rule, columns) == CycleRules.Place.CYCLE)
                .toList();
        TeamNeeds counts = new TeamNeeds(frame, duties, columns);
        problem.rules().columnRules().filter(this::isForAll).forEach(rule -> {
            List<CycleNeed> asked = counts.of(rule);
            if (!asked.isEmpty()) {
                needs.put(rule, asked);
            }
        });
    }

    /** Whether it counts rests or working days a month: what must be even to the day, so that lines are made for it. */
    private boolean isOfRests(RowRule rule) {
        if (!(rule instanceof Count count) || count.per() == Window.WEEK || !isMonthly(count)) {
            return false;
        }
        DutySet counted = DutySet.of(frame.duties(), count.what());
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                        .mapToObj(counted::contains)
                        .distinct()
                        .count()
                == 1;
    }

    /** Days off, and the shifts, without a role, whose skills all have. */
    private static List<Integer> duties(Frame frame, List<Agent> people) {
        List<Integer> some = new ArrayList<>(List.of(Duties.OFF));
        IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .filter(duty -> frame.duties().findRole(duty) == null)
                .filter(duty -> people.stream()
                        .allMatch(agent ->
                                agent.skills().containsAll(frame.duties().skills(duty))))
                .forEach(some::add);
        return List.copyOf(some);
    }

    private boolean isForAll(Rule rule) {
        return people.stream().allMatch(agent -> rule.head().scope().includes(agent));
    }

    /** Whether anything is needed at all. */
    boolean hasNeeds() {
        return !needs.isEmpty();
    }

    /** The problem of a cycle with so many places. */
    CycleProblem cycle(int places) {
        List<CycleNeed> all = new ArrayList<>(isByMonth ? List.of() : monthlyNeeds(places));
        needs.values().forEach(all::addAll);
        return new CycleProblem(frame, rowRules, duties, columns, places, people.size() / places, all);
    }

    /** What rules that count in months ask of a cycle, as it lasts so many months of average length. */
    private List<CycleNeed> monthlyNeeds(int places) {
        List<CycleNeed> monthly = new ArrayList<>();
        problem.rules().rowRules().filter(this::isForAll).forEach(rule -> {
            if (rule instanceof Count count && count.per() != Window.WEEK && isMonthly(count)) {
                CycleNeed need = monthlyNeed(count, places);
                monthly.add(need);
                asking.put(need, count);
            }
        });
        return monthly;
    }

    private boolean isMonthly(Count count) {
        return CycleRules.place(count, columns) == CycleRules.Place.MONTHS
                && count.on().words().stream().allMatch("all"::equals);
    }

    /** At the level should: rounding to whole days of one cycle is no proof of anything. */
    private CycleNeed monthlyNeed(Count count, int places) {
        DutySet counted = DutySet.of(frame.duties(), count.what());
        List<CycleNeed.Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            for (int duty : duties) {
                if (counted.contains(duty)) {
                    cells.add(new CycleNeed.Cell(column, duty));
                }
            }
        }
        int each = people.size() / places;
        double months = columns * places / DAYS_OF_A_MONTH;
        Limits limits = count.limits();
        int least = each * (int) Math.floor(limits.least() * months);
        int most = limits.hasMost() ? each * (int) Math.ceil(limits.most() * months) : Integer.MAX_VALUE;
        return CycleNeed.priced(cells, Curve.between(least, most, MONTHLY, MONTHLY), Level.SHOULD);
    }

    /** The rule that asks for a need. */
    Rule ruleOf(CycleNeed need) {
        RowRule row = asking.get(need);
        if (row != null) {
            return row;
        }
        return needs.entrySet().stream()
                .filter(entry -> entry.getValue().contains(need))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Where each rule of the shop is judged. */
    Map<Rule, CycleRules.Place> places() {
        Map<Rule, CycleRules.Place> places = new LinkedHashMap<>();
        for (Rule rule : problem.rules().rules()) {
            if (people.stream().anyMatch(agent -> rule.head().scope().includes(agent))) {
                places.put(rule, place(rule));
            }
        }
        return places;
    }

    private CycleRules.Place place(Rule rule) {
        if (rule instanceof ColumnRule column) {
            return needs.containsKey(column) ? CycleRules.Place.CYCLE : CycleRules.Place.NOWHERE;
        }
        CycleRules.Place place = CycleRules.place(rule, columns);
        return isForAll(rule) || place == CycleRules.Place.CONSTRUCTION ? place : CycleRules.Place.NOWHERE;
    }

    /** A cycle that was found, in the shop's words. */
    Rotation rotation(int places, CycleAnswer.Found found) {
        int[] row = found.duties();
        CycleProblem cycle = cycle(places);
        List<Rotation.Cover> covers = new ArrayList<>();
        for (CycleNeed need : needs.values().stream().flatMap(List::stream).toList()) {
            covers.add(cover(need, cycle.each() * count(need, row)));
        }
        return new Rotation(
                anchor(),
                people,
                columns,
                places,
                cycle.each(),
                IntStream.of(row).mapToObj(frame.duties()::get).toList(),
                covers,
                java.util.Arrays.stream(found.costs()).boxed().toList(),
                found.isBest(),
                isByMonth,
                MonthEnd.REST);
    }

    private LocalDate anchor() {
        LocalDate first = problem.month().period().first();
        if (isByMonth) {
            return first.withDayOfMonth(1);
        }
        return columns % 7 == 0 ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : first;
    }

    private int count(CycleNeed need, int[] row) {
        return (int) IntStream.range(0, row.length)
                .filter(day -> need.cells().contains(new CycleNeed.Cell(day % columns, row[day])))
                .count();
    }

    private Rotation.Cover cover(CycleNeed need, int agents) {
        long cost = need.curve().at(agents);
        int column =
                need.cells().stream().mapToInt(CycleNeed.Cell::column).max().orElseThrow();
        return new Rotation.Cover(
                ruleOf(need),
                column,
                need.cells().stream()
                        .map(cell -> frame.duties().get(cell.duty()))
                        .distinct()
                        .toList(),
                agents,
                cost,
                need.curve().at(agents + 1) < cost);
    }
}
