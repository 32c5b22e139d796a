package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rotation.RotationAnswer.Verdict;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.column.SkillCover;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.RestHours;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import io.github.paiban.rules.row.Wishes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RotationSearchTest {
    private static final ShiftType DAY = ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final ShiftType NIGHT =
            ShiftType.of("night", "Night", "N", LocalTime.of(17, 0), LocalTime.of(23, 0));
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final CycleOptions OPTIONS =
            CycleOptions.DEFAULT.withTime(Duration.ofSeconds(60)).withThreads(1);

    private static final Rule COVER = new Cover(RuleHead.should("cover", 100), 100, 10);
    private static final Rule WORK_RUN = new Run(RuleHead.must("work-run"), List.of("work"), Limits.atMost(5));
    private static final Rule REST = new RestHours(RuleHead.must("rest"), 11 * 60);

    private static List<Agent> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Agent.of("A" + i, "Agent " + i))
                .toList();
    }

    /** Two days and one night on weekdays, one each at weekends; a feast on the 11th. */
    private static RosterProblem problem(int count, Rule... rules) {
        Period period = Period.ofMonth(MONTH);
        List<Requirement> needs = new ArrayList<>();
        for (int day = 0; day < period.days(); day++) {
            LocalDate date = period.date(day);
            boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            int extra = date.getDayOfMonth() == 11 ? 3 : 0;
            needs.add(Requirement.onShift(date, DAY, extra + (weekend ? 1 : 2)));
            needs.add(Requirement.onShift(date, NIGHT, 1));
        }
        ShopMonth month = ShopMonth.builder(period)
                .shifts(List.of(DAY, NIGHT))
                .agents(people(count))
                .requirements(needs)
                .build();
        return new RosterProblem(month, RuleBook.of(rules));
    }

    private static RotationAnswer search(RosterProblem problem, int least, int most) {
        return RotationSearch.inWeeks(problem, problem.month().agents(), least, most, MonthEnd.REST, OPTIONS);
    }

    private static Rotation rotation(RotationAnswer answer) {
        return Objects.requireNonNull(answer.rotation());
    }

    private static RotationForecast forecast(RotationAnswer answer) {
        return Objects.requireNonNull(answer.forecast());
    }

    @Test
    void aCycleMeetsTheTypicalWeekAndKeepsTheMustRulesForTwoYears() {
        RotationAnswer answer = search(problem(5, WORK_RUN, REST, COVER), 1, 13);

        Rotation rotation = rotation(answer);
        assertThat(rotation.costs()).containsExactly(0L, 0L, 0L);
        assertThat(rotation.places()).isEqualTo(5);
        for (int weekday = 0; weekday < 7; weekday++) {
            int column = weekday;
            List<String> codes = IntStream.range(0, 5)
                    .mapToObj(place -> rotation.duty(place, column).code())
                    .toList();
            assertThat(codes.stream().filter("day"::equals)).hasSize(weekday < 5 ? 2 : 1);
            assertThat(codes.stream().filter("night"::equals)).hasSize(1);
        }
        assertThat(forecast(answer).goesOn()).isTrue();
        assertThat(answer.tries()).extracting(RotationAnswer.Try::places).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void placesStandForSeveralAgentsAndThoseLeftOverAreSaid() {
        RotationAnswer answer = search(problem(5, WORK_RUN, COVER), 2, 2);

        assertThat(rotation(answer).each()).isEqualTo(2);
        assertThat(rotation(answer).leftOver()).isEqualTo(1);
        assertThat(rotation(answer).beginningAt(0)).extracting(Agent::id).containsExactly("A0", "A2", "A4");
        assertThat(rotation(answer).beginningAt(1)).extracting(Agent::id).containsExactly("A1", "A3");
    }

    @Test
    void aPatternThatCannotGoOnIsRefusedWithTheMonthAndTheNarrowestLimits() {
        Rule four = new Count(
                RuleHead.must("four-rests"),
                "rest-days",
                List.of("off"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.exactly(4));
        RotationAnswer answer = search(problem(4, WORK_RUN, four, COVER), 4, 4);

        Rotation rotation = rotation(answer);
        RotationForecast forecast = forecast(answer);
        assertThat(forecast.goesOn()).isFalse();
        assertThat(forecast.breaks().get(0).month()).isEqualTo(firstMonthBroken(rotation));
        assertThat(forecast.ways()).singleElement().satisfies(way -> {
            assertThat(way.rule()).isEqualTo(four);
            assertThat(way.limits()).isEqualTo(restsOfTwoYears(rotation));
        });
    }

    private static YearMonth firstMonthBroken(Rotation rotation) {
        YearMonth month = MONTH;
        while (IntStream.range(0, rotation.places()).allMatch(restsFour(rotation, month))) {
            month = month.plusMonths(1);
        }
        return month;
    }

    private static IntPredicate restsFour(Rotation rotation, YearMonth month) {
        return place -> rests(rotation, place, month) == 4;
    }

    /** The fewest and the most rests of any place in any of 24 months, counted by the calendar. */
    private static Limits restsOfTwoYears(Rotation rotation) {
        int least = 31;
        int most = 0;
        for (int i = 0; i < RotationForecast.MONTHS; i++) {
            for (int place = 0; place < rotation.places(); place++) {
                int rests = rests(rotation, place, MONTH.plusMonths(i));
                least = Math.min(least, rests);
                most = Math.max(most, rests);
            }
        }
        return new Limits(Math.min(least, 4), Math.max(most, 4));
    }

    private static int rests(Rotation rotation, int place, YearMonth month) {
        LocalDate monday = LocalDate.of(2026, 10, 26);
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(date -> rotation.duty(place, date.toEpochDay() - monday.toEpochDay())
                        .equals(Duty.OFF))
                .count();
    }

    @Test
    void whereThereIsNoCycleTheCauseIsNamed() {
        Rule mustCover = new Cover(RuleHead.must("cover"), 1, 0);
        RotationAnswer answer = search(problem(3, WORK_RUN, mustCover), 3, 3);

        assertThat(answer.rotation()).isNull();
        assertThat(answer.forecast()).isNull();
        assertThat(answer.tries()).extracting(RotationAnswer.Try::verdict).containsExactly(Verdict.NONE);
        assertThat(answer.cause().toString()).contains("work-run", "cover", "rotation.day.");
    }

    @Test
    void everyRuleIsSaidToBeJudgedSomewhere() {
        Rule succession =
                new Succession(RuleHead.must("late-early"), List.of(List.of(List.of("night"), List.of("day"))));
        Rule seniors =
                new SkillCover(RuleHead.must("senior"), "senior", List.of("work"), DayFilter.ALL, Limits.atLeast(0));
        Rule wishes = new Wishes(RuleHead.prefer("wishes", 1));
        Rule hours = new EqualHours(RuleHead.should("hours", 1), null, 0);
        Rule month = new Count(
                RuleHead.must("month"), "work-days", List.of("work"), DayFilter.ALL, Window.MONTH, Limits.atMost(31));
        RotationAnswer answer = search(problem(4, succession, seniors, wishes, hours, month, COVER), 2, 2);

        assertThat(answer.places())
                .containsEntry(succession, CycleRules.Place.CYCLE)
                .containsEntry(COVER, CycleRules.Place.CYCLE)
                .containsEntry(seniors, CycleRules.Place.NOWHERE)
                .containsEntry(wishes, CycleRules.Place.NOWHERE)
                .containsEntry(hours, CycleRules.Place.CONSTRUCTION)
                .containsEntry(month, CycleRules.Place.MONTHS);
    }

    @Test
    void aCycleOfDaysHasTheSamePeopleOnEveryDay() {
        RosterProblem problem = problem(10, WORK_RUN, REST, COVER);
        RotationAnswer answer = RotationSearch.inDays(problem, problem.month().agents(), 10, MonthEnd.REST, OPTIONS);

        Rotation rotation = rotation(answer);
        assertThat(rotation.columns()).isEqualTo(1);
        assertThat(rotation.places()).isEqualTo(10);
        assertThat(forecast(answer).goesOn()).isTrue();
        assertThat(rotation.duties().stream().filter(Duty.of("night")::equals)).hasSize(1);
    }

    @Test
    void peopleWhoShareAShopWithOthersMeetTheirPartOfTheNeeds() {
        RosterProblem problem = problem(10, WORK_RUN, COVER);
        List<Agent> half = problem.month().agents().subList(0, 5);

        RotationAnswer answer = RotationSearch.inWeeks(problem, half, 5, 5, MonthEnd.REST, OPTIONS);

        assertThat(IntStream.range(0, 5)
                        .mapToObj(place -> rotation(answer).duty(place, 0))
                        .filter(Duty.of("day")::equals))
                .hasSize(1);
    }
}
