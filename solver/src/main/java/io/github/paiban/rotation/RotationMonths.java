package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rotation.RotationForecast.Break;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A rotation laid onto the coming months without any change, one row for each place, judged as rosters are. */
final class RotationMonths {
    private final RosterProblem problem;
    private final CyclePattern pattern;
    private final List<List<Duty>> changed;
    private final LocalDate begin;
    private final List<Agent> places;
    private final List<MonthAhead> months;

    private record MonthAhead(YearMonth month, Frame frame, Audit audit, List<int[]> rows) {}

    /** The rows as the rotation has them. */
    RotationMonths(RosterProblem problem, Rotation rotation) {
        this(problem, rotation, List.of());
    }

    /** Other rows, from the first month on, one for each place. */
    RotationMonths(RosterProblem problem, Rotation rotation, List<List<Duty>> changed) {
        this.changed = changed;
        this.problem = problem;
        YearMonth first = YearMonth.from(problem.month().period().first());
        this.pattern = rotation.pattern();
        this.begin = first.atDay(1);
        this.places = IntStream.range(0, rotation.places())
                .mapToObj(place -> Agent.of(Integer.toString(place), Integer.toString(place + 1)))
                .toList();
        this.months = IntStream.range(0, RotationForecast.MONTHS)
                .mapToObj(first::plusMonths)
                .map(this::ahead)
                .toList();
    }

    private MonthAhead ahead(YearMonth month) {
        Period period = Period.ofMonth(month);
        ShopMonth shop = problem.month();
        ShopMonth ahead = ShopMonth.builder(period)
                .shifts(shop.shifts())
                .roles(shop.roles())
                .agents(places)
                .holidays(shop.holidays())
                .history(history(period))
                .build();
        Terms terms = Terms.of(new RosterProblem(ahead, new RuleBook(List.of())));
        Frame frame = terms.frame();
        List<int[]> rows = IntStream.range(0, places.size())
                .mapToObj(place -> IntStream.range(0, period.days())
                        .map(day -> frame.duties().index(duty(place, period.date(day))))
                        .toArray())
                .toList();
        return new MonthAhead(month, frame, Audit.of(terms), rows);
    }

    private List<Assignment> history(Period period) {
        List<Assignment> history = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (int back = 1; back <= Frame.HISTORY_DAYS; back++) {
                LocalDate date = period.first().minusDays(back);
                history.add(new Assignment(places.get(place).id(), date, duty(place, date)));
            }
        }
        return history;
    }

    private Duty duty(int place, LocalDate date) {
        return changed.isEmpty() || date.isBefore(begin)
                ? pattern.duty(place, date)
                : changed.get(place).get((int) ChronoUnit.DAYS.between(begin, date));
    }

    /** How many cells there are in all months. */
    int cells() {
        return months.stream().mapToInt(month -> month.frame.days()).sum() * places.size();
    }

    /** How many of them differ from the rotation. */
    int changed() {
        int count = 0;
        for (int place = 0; place < changed.size(); place++) {
            for (int day = 0; day < changed.get(place).size(); day++) {
                LocalDate date = begin.plusDays(day);
                count += changed.get(place).get(day).equals(pattern.duty(place, date)) ? 0 : 1;
            }
        }
        return count;
    }

    /** What breaks under some rules, each rule once a month. */
    List<Break> breaks(List<RowRule> rules) {
        List<Break> breaks = new ArrayList<>();
        for (MonthAhead month : months) {
            for (RowRule rule : rules) {
                addBreak(month, rule, breaks);
            }
        }
        return breaks;
    }

    private void addBreak(MonthAhead month, RowRule rule, List<Break> breaks) {
        int firstPlace = -1;
        int broken = 0;
        Breach first = null;
        for (int place = 0; place < places.size(); place++) {
            List<Breach> found = judge(month, rule, place);
            if (!found.isEmpty()) {
                broken++;
                if (first == null) {
                    first = found.get(0);
                    firstPlace = place;
                }
            }
        }
        if (first != null) {
            breaks.add(new Break(month.month, firstPlace, broken, first));
        }
    }

    private static List<Breach> judge(MonthAhead month, RowRule rule, int place) {
        RowAutomaton automaton = rule.automaton(month.frame, place);
        long start = month.frame.startState(automaton, place);
        return month.audit.judge(new RowTerm(rule, automaton, start), place, month.rows.get(place));
    }

    /** Whether a rule is kept in all months by all places. */
    boolean isKept(RowRule rule) {
        return months.stream()
                .allMatch(month -> IntStream.range(0, places.size())
                        .allMatch(place -> judge(month, rule, place).isEmpty()));
    }
}
