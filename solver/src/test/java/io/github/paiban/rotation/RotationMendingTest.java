package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Run;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One place whose cycle is five days on, two days off, from Monday. */
final class RotationMendingTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 11);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);
    private static final Duty DAY = Duty.of("day");
    private static final Rotation WEEK = new Rotation(
            MONDAY,
            List.of(Agent.of("A", "A")),
            7,
            1,
            1,
            List.of(DAY, DAY, DAY, DAY, DAY, Duty.OFF, Duty.OFF),
            List.of(),
            List.of(0L, 0L, 0L),
            true,
            false,
            MonthEnd.REST);
    private static final RosterProblem PROBLEM = new RosterProblem(
            ShopMonth.builder(Period.ofMonth(FIRST))
                    .shifts(List.of(ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0))))
                    .agents(List.of(Agent.of("A", "A")))
                    .build(),
            RuleBook.of());
    private static final RowRule RUN = new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(6));

    private static RowRule rests(Limits limits) {
        return new Count(RuleHead.must("rests"), "rest-days", List.of("off"), DayFilter.ALL, Window.PERIOD, limits);
    }

    private static Optional<List<Duty>> mend(RowRule... rules) {
        return RotationMending.mend(PROBLEM, WEEK, List.of(rules)).map(rows -> rows.get(0));
    }

    private static int rests(List<Duty> row, YearMonth month) {
        int from = (int) (month.atDay(1).toEpochDay() - FIRST.atDay(1).toEpochDay());
        return (int) row.subList(from, from + month.lengthOfMonth()).stream()
                .filter(Duty.OFF::equals)
                .count();
    }

    private static int changes(List<Duty> row) {
        int changes = 0;
        for (int day = 0; day < row.size(); day++) {
            changes += row.get(day).equals(WEEK.pattern().duty(0, FIRST.atDay(1).plusDays(day))) ? 0 : 1;
        }
        return changes;
    }

    @Test
    void whatKeepsTheRulesIsNotChanged() {
        assertThat(mend(RUN, rests(new Limits(8, 10))))
                .hasValueSatisfying(row -> assertThat(changes(row)).isZero());
    }

    @Test
    void aMonthWithOneRestTooManyIsChangedInOneCell() {
        List<Duty> row = mend(RUN, rests(new Limits(8, 9))).orElseThrow();
        int surplus = 0;
        for (int i = 0; i < RotationForecast.MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            assertThat(rests(row, month)).isBetween(8, 9);
            surplus += Math.max(0, rests(pattern(), month) - 9);
        }
        assertThat(surplus).isPositive();
        assertThat(changes(row)).isEqualTo(surplus);
    }

    private static List<Duty> pattern() {
        List<Duty> row = new ArrayList<>();
        LocalDate last = FIRST.plusMonths(RotationForecast.MONTHS).atDay(1);
        for (LocalDate date = FIRST.atDay(1); date.isBefore(last); date = date.plusDays(1)) {
            row.add(WEEK.pattern().duty(0, date));
        }
        return row;
    }

    @Test
    void whatNoRowCanKeepIsNotMended() {
        assertThat(mend(RUN, rests(Limits.atMost(3)))).isEmpty();
    }

    @Test
    void runsAreKeptAcrossMonths() {
        List<Duty> row = mend(RUN, rests(Limits.exactly(7))).orElseThrow();
        int run = 0;
        for (Duty duty : row) {
            run = duty.isWork() ? run + 1 : 0;
            assertThat(run).isLessThanOrEqualTo(6);
        }
    }
}
