package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Run;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycles whose lines are months. */
final class MonthlyRotationTest {
    private static final int COLUMNS = 31;
    private static final YearMonth FIRST = YearMonth.of(2026, 11);
    private static final ShiftType DAY = ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final Count FOUR = new Count(
            RuleHead.must("four-rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, Limits.exactly(4));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("over seeds: a count of a month is kept by just those lines that have it after 30 days and after 31")
    void countsLines(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 60; i++) {
            int[] row = IntStream.range(0, 2 * COLUMNS)
                    .map(day -> TinyCycle.duty('D'))
                    .toArray();
            for (int line = 0; line < 2; line++) {
                int rests = random.nextInt(8) == 0 ? 3 + 2 * random.nextInt(2) : 4;
                while (rests(row, line, COLUMNS) < rests) {
                    row[line * COLUMNS + random.nextInt(COLUMNS)] = Duties.OFF;
                }
            }
            boolean kept = IntStream.range(0, 2)
                    .allMatch(line -> rests(row, line, COLUMNS) == 4 && rests(row, line, COLUMNS - 1) == 4);

            assertThat(cost(row) == 0).as(Arrays.toString(row)).isEqualTo(kept);
        }
    }

    private static int rests(int[] row, int line, int days) {
        return (int) IntStream.range(line * COLUMNS, line * COLUMNS + days)
                .filter(day -> row[day] == Duties.OFF)
                .count();
    }

    private static long cost(int[] row) {
        RowAutomaton automaton = new LineCount(FOUR, COLUMNS).automaton(TinyCycle.FRAME, 0);
        long state = automaton.initial();
        long cost = 0;
        for (int day = 0; day < row.length; day++) {
            cost += automaton.cost(state, day, row[day]);
            state = automaton.step(state, day, row[day]);
        }
        return cost;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("over seeds: the year ahead of a place is what the calendar makes of the pattern")
    void countsTheYear(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rounds = 2 + random.nextInt(3);
        List<Integer> some = TinyCycle.duties();
        int[] row = IntStream.range(0, rounds * COLUMNS)
                .map(day -> some.get(random.nextInt(3)))
                .toArray();
        CycleProblem problem = new CycleProblem(
                TinyCycle.FRAME, List.of(new LineCount(FOUR, COLUMNS)), some, COLUMNS, rounds, 1, List.of());

        assertThat(new YearAhead(problem, FIRST).unevenness(row))
                .isCloseTo(byCalendar(row, rounds), org.assertj.core.api.Assertions.within(1e-6));
    }

    private static double byCalendar(int[] row, int rounds) {
        List<Duty> duties =
                IntStream.of(row).mapToObj(TinyCycle.FRAME.duties()::get).toList();
        CyclePattern pattern = new CyclePattern(FIRST.atDay(1), COLUMNS, duties, Map.of(), true, MonthEnd.REST);
        List<LocalDate> dates =
                FIRST.atDay(1).datesUntil(FIRST.plusYears(1).atDay(1)).toList();
        double sum = 0;
        for (int kind = 0; kind < 4; kind++) {
            List<Long> counts = new ArrayList<>();
            for (int place = 0; place < rounds; place++) {
                int at = place;
                int what = kind;
                counts.add(dates.stream()
                        .filter(date -> what == 3 ? date.getDayOfWeek().getValue() > 5 : true)
                        .filter(date -> pattern.duty(at, date)
                                .equals(TinyCycle.FRAME
                                        .duties()
                                        .get(what == 3 ? 0 : TinyCycle.duties().get(what))))
                        .count());
            }
            double mean = counts.stream().mapToLong(Long::longValue).average().orElseThrow();
            sum += counts.stream()
                    .mapToDouble(count -> (count - mean) * (count - mean))
                    .sum();
        }
        return sum;
    }

    @Test
    @DisplayName("exactly four rests a month, which no cycle of weeks keeps, are kept by lines that are months")
    void keepsFourRestsForTwoYears() {
        Period month = Period.ofMonth(FIRST);
        List<Agent> people = List.of(Agent.of("A", "A"), Agent.of("B", "B"));
        ShopMonth shop = ShopMonth.builder(month)
                .shifts(List.of(DAY))
                .agents(people)
                .requirements(month.dates()
                        .map(date -> Requirement.onShift(date, DAY, 1))
                        .toList())
                .build();
        RuleBook rules = RuleBook.of(
                FOUR,
                new Run(RuleHead.must("work-run"), List.of("work"), Limits.atMost(7)),
                new Cover(RuleHead.should("cover", 100), 100, 10));
        CycleOptions options =
                CycleOptions.DEFAULT.withTime(Duration.ofMinutes(2)).withThreads(1);

        RotationAnswer answer = RotationSearch.inMonths(new RosterProblem(shop, rules), people, MonthEnd.REST, options);

        Rotation rotation = Objects.requireNonNull(answer.rotation());
        assertThat(rotation.isByMonth()).isTrue();
        assertThat(rotation.columns()).isEqualTo(COLUMNS);
        CyclePattern pattern = rotation.pattern();
        for (int i = 0; i < 24; i++) {
            YearMonth at = FIRST.plusMonths(i);
            for (int place = 0; place < rotation.places() && at.lengthOfMonth() >= 30; place++) {
                int from = place;
                assertThat(at.atDay(1)
                                .datesUntil(at.plusMonths(1).atDay(1))
                                .filter(date -> !pattern.duty(from, date).isWork()))
                        .hasSize(4);
            }
        }
        assertThat(Objects.requireNonNull(answer.forecast()).share())
                .isNotNull()
                .isGreaterThan(0.97);
    }
}
