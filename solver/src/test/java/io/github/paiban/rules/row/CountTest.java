package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.model.Holiday;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CountTest {
    private static final LocalDate FIRST_OF_NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final Count FOUR_RESTS = rests(Limits.exactly(4));
    private static final Count TWO_NIGHTS_A_WEEK = nights(Window.WEEK, Limits.atMost(2));
    private static final Count ONE_REST_A_WEEK =
            new Count(RuleHead.must("week"), "count", List.of("rest"), DayFilter.ALL, Window.WEEK, Limits.atLeast(1));

    private static Count rests(Limits limits) {
        return new Count(RuleHead.must("rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, limits);
    }

    private static Count nights(Window per, Limits limits) {
        return new Count(RuleHead.should("nights", 3), "shift-count", List.of("night"), DayFilter.ALL, per, limits);
    }

    @Test
    void asManyAsAskedIsKept() {
        assertThat(Grids.of("..DDD..DDD").audit(FOUR_RESTS)).isEmpty();
    }

    @Test
    void tooFewIsChargedOnTheLastDayOfThePeriod() {
        assertThat(Grids.of("..DDD.DDDD").audit(FOUR_RESTS)).isEqualTo("0..9 by 1 costs 1");
        assertThat(Grids.of("DDDDDDDDDD").audit(FOUR_RESTS)).isEqualTo("0..9 by 4 costs 4");
    }

    @Test
    void tooManyIsChargedOnTheDayThatAddsAndSaidOnce() {
        assertThat(Grids.of("..DDD...DD").audit(FOUR_RESTS)).isEqualTo("0..7 by 1 costs 1");
        assertThat(Grids.of("..DD...D.D").audit(FOUR_RESTS)).isEqualTo("0..8 by 2 costs 2");
    }

    @Test
    void theHistoryDoesNotCountForThePeriod() {
        assertThat(Grids.of("....|....DD").audit(FOUR_RESTS)).isEmpty();
    }

    @Test
    void thoseHiredOrGoneWithinThePeriodAreHeldToTheirPart() {
        Count threeOfTen = rests(Limits.exactly(3));
        assertThat(Grids.of(".....D.D.D").under(5, 10).audit(threeOfTen)).isEmpty();
        assertThat(Grids.of(".....DDD.D").under(5, 10).audit(threeOfTen)).isEmpty();
        assertThat(Grids.of(".....DDDDD").under(5, 10).audit(threeOfTen)).isEqualTo("0..9 by 1 costs 1");
        assertThat(Grids.of("...DD.....").under(0, 5).audit(threeOfTen)).isEqualTo("0..2 by 1 costs 1");
        assertThat(Grids.of("..........").under(-9, -5).audit(threeOfTen)).isEmpty();
    }

    @Test
    void leaveLowersTheLeastButNotTheMost() {
        assertThat(Grids.of("VVVVV..DDD").audit(FOUR_RESTS)).isEmpty();
        assertThat(Grids.of("VVVVV.DDDD").audit(FOUR_RESTS)).isEqualTo("0..9 by 1 costs 1");
        assertThat(Grids.of("VVVVV....D").audit(FOUR_RESTS)).isEmpty();
        Count off = new Count(
                RuleHead.must("off"), "count", List.of("off"), DayFilter.ALL, Window.PERIOD, Limits.atLeast(6));
        assertThat(Grids.of("VVVVVDDDDD").audit(off)).isEqualTo("0..9 by 1 costs 1");
    }

    @Test
    void limitsOfTheirOwnAreTakenAsTheyAre() {
        Grids grids = Grids.of("DDDDD..V..").under(5, 10).agent(agent -> agent.limit("rests.min", 4));
        assertThat(grids.audit(FOUR_RESTS)).isEmpty();
        assertThat(FOUR_RESTS.limitsFor(grids.frame(), 0)).isEqualTo(Limits.exactly(4));
        assertThat(FOUR_RESTS.limitsFor(Grids.of("DDDDD.V.V.").under(5, 10).frame(), 0))
                .isEqualTo(new Limits(1, 2));
        assertThat(TWO_NIGHTS_A_WEEK.limitsFor(grids.frame(), 0)).isEqualTo(Limits.atMost(2));
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(Grids.of("N....NNN").audit(TWO_NIGHTS_A_WEEK)).isEqualTo("0..6 by 1 costs 3");
        assertThat(Grids.of("N....N.NN").audit(TWO_NIGHTS_A_WEEK)).isEmpty();
    }

    @Test
    void aWeekThatBeginsInTheHistoryCountsWhatIsKnown() {
        assertThat(Grids.of("NN|...").from(LocalDate.of(2026, 11, 4)).audit(TWO_NIGHTS_A_WEEK))
                .isEmpty();
        assertThat(Grids.of("NN|.NN").from(LocalDate.of(2026, 11, 4)).audit(TWO_NIGHTS_A_WEEK))
                .isEqualTo("-2..2 by 2 costs 6");
        assertThat(Grids.of("NNN|.N").from(LocalDate.of(2026, 11, 5)).audit(TWO_NIGHTS_A_WEEK))
                .isEqualTo("-3..1 by 2 costs 3");
        assertThat(Grids.of("N?N|.N").from(LocalDate.of(2026, 11, 5)).audit(TWO_NIGHTS_A_WEEK))
                .isEmpty();
    }

    @Test
    void weeksAreHeldToTheLeastWhereAllOfThemIsKnown() {
        assertThat(Grids.of("DDDDDDD").audit(ONE_REST_A_WEEK)).isEqualTo("0..6 by 1 costs 1");
        assertThat(Grids.of("DDDDDD.DDDDDD").audit(ONE_REST_A_WEEK)).isEmpty();
        LocalDate wednesday = LocalDate.of(2026, 11, 4);
        assertThat(Grids.of("DD|DDDDD").from(wednesday).audit(ONE_REST_A_WEEK)).isEqualTo("-2..4 by 1 costs 1");
        assertThat(Grids.of(".D|DDDDD").from(wednesday).audit(ONE_REST_A_WEEK)).isEmpty();
        assertThat(Grids.of("D|DDDDD").from(wednesday).audit(ONE_REST_A_WEEK)).isEmpty();
    }

    @Test
    void weeksOutsideTheContractAndWeeksOfLeaveAreNotHeldToTheLeast() {
        assertThat(Grids.of(".DDDDDD").under(1, 9).audit(ONE_REST_A_WEEK)).isEmpty();
        assertThat(Grids.of("DDDDDD.").under(0, 6).audit(ONE_REST_A_WEEK)).isEmpty();
        assertThat(Grids.of("VVVVDDD").audit(ONE_REST_A_WEEK)).isEmpty();
        assertThat(Grids.of("VVVDDDD").audit(ONE_REST_A_WEEK)).isEqualTo("0..6 by 1 costs 1");
        assertThat(Grids.of("vv|VVDDD").from(LocalDate.of(2026, 11, 4)).audit(ONE_REST_A_WEEK))
                .isEmpty();
    }

    @Test
    void monthsAreCalendarMonths() {
        Count one = nights(Window.MONTH, Limits.exactly(1));
        Grids acrossTheBorder = Grids.of("N.N..N").from(LocalDate.of(2026, 10, 30));
        assertThat(acrossTheBorder.audit(one)).isEqualTo("2..5 by 1 costs 3");
        assertThat(Grids.of("N.".repeat(15)).from(FIRST_OF_NOVEMBER).audit(nights(Window.MONTH, Limits.atLeast(16))))
                .isEqualTo("0..29 by 1 costs 3");
    }

    @Test
    void onlyCertainDaysCount() {
        Count holidays = new Count(
                RuleHead.must("holidays"),
                "count",
                List.of("work"),
                new DayFilter(List.of("statutory", "sun")),
                Window.PERIOD,
                Limits.atMost(1));
        Grids grids = Grids.of("DDDDDDD").holiday(2, Holiday.Kind.STATUTORY).holiday(3, Holiday.Kind.SWAPPED);
        assertThat(grids.audit(holidays)).isEqualTo("0..6 by 1 costs 1");
        assertThat(grids.said(holidays))
                .containsExactly(
                        "work (statutory holiday, Sun): 2 days in the period, at most 1 day", "本期上班（法定节假日、周日）有2天，最多1天");
    }

    @Test
    void onlyTheScopeIsHeldToIt() {
        Count ofTeam = new Count(
                RuleHead.must("rests").in(Scope.ofTeam("red")),
                "rest-days",
                List.of("rest"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.atLeast(1));
        assertThat(Grids.of("D", "D").agent(1, agent -> agent.team("red")).audit(ofTeam))
                .isEqualTo("b 0..0 by 1 costs 1");
    }

    @Test
    void saysHowManyAndInWhichStretch() {
        assertThat(Grids.of("D".repeat(30)).from(FIRST_OF_NOVEMBER).said(FOUR_RESTS))
                .containsExactly("rest: only 0 days in the month, at least 4 days", "当月休息只有0天，至少4天");
        assertThat(Grids.of("DDDDDDD").said(ONE_REST_A_WEEK))
                .containsExactly("rest: only 0 days in the week, at least 1 day", "本周休息只有0天，至少1天");
        assertThat(Grids.of("NNN").said(nights(Window.MONTH, Limits.atMost(2))))
                .containsExactly("Night: 3 days in the month, at most 2 days", "当月Night有3天，最多2天");
    }

    @Test
    void refusesAKindOfTheVocabularyThatIsNoCount() {
        assertThatThrownBy(() -> new Count(
                        RuleHead.must("x"), "run", List.of("work"), DayFilter.ALL, Window.WEEK, Limits.atMost(1)))
                .hasMessageContaining("not one of [count, rest-days, shift-count, work-days]");
        assertThat(FOUR_RESTS.kind()).isEqualTo("rest-days");
    }
}
