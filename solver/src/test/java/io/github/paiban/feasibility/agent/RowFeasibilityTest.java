package io.github.paiban.feasibility.agent;

import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.history;
import static io.github.paiban.rules.SmallShop.month;
import static io.github.paiban.rules.SmallShop.skilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Found;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowFeasibilityTest {
    private static final Rule FOUR_RESTS = rests(Limits.exactly(4));
    private static final Rule AFTER_NIGHT =
            new Succession(RuleHead.must("no-day-after-night"), List.of(List.of(List.of("night"), List.of("full"))));

    private static Rule rests(Limits limits) {
        return new Count(
                RuleHead.must("four-rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, limits);
    }

    private static Rule run(int most) {
        return new Run(RuleHead.must("max-run"), List.of("work"), Limits.atMost(most));
    }

    private static Rule hours(Limits minutes) {
        return new Hours(RuleHead.must("hours"), Window.PERIOD, minutes);
    }

    private static Found found(ShopMonthBuilder month, Rule... rules) {
        return Found.by(new RowFeasibility(), month, rules);
    }

    @Test
    void saysNothingOfAMonthThatEveryoneCanKeep() {
        assertThat(found(month(30, agents(14)), FOUR_RESTS, run(6), AFTER_NIGHT).isEmpty())
                .isTrue();
    }

    @Test
    void fourRestsLeaveTwentySixDaysThatSixInARowHoldAndFiveDoNot() {
        assertThat(found(month(30, agents(2)), FOUR_RESTS, run(6)).isEmpty()).isTrue();

        Found five = found(month(30, agents(2)), FOUR_RESTS, run(5));

        assertThat(five.english())
                .containsExactly("A, B: no row is legal. “four-rests” asks for exactly 4 days of rest,"
                        + " but with “max-run” only 5 to 30 are possible");
        assertThat(five.chinese()).containsExactly("A、B：怎么排都不合规。“four-rests”要求休息正好4天，但按“max-run”只能是5到30天");
        assertThat(five.only().certain()).isTrue();
        assertThat(five.only().code()).isEqualTo("no-legal-row");
    }

    @Test
    void daysWorkedBeforeTheFirstCount() {
        ShopMonthBuilder month = month(30, agents(1));
        assertThat(found(month(30, agents(1)).history(history("a", ".DDDD")), FOUR_RESTS, run(6))
                        .isEmpty())
                .as("4 + 26 = 30 = 5 × 6")
                .isTrue();

        Found later = found(month.history(history("a", ".DDDDD")), FOUR_RESTS, run(6));

        assertThat(later.english())
                .containsExactly(
                        "A: no row is legal. “four-rests” asks for exactly 4 days of rest,"
                                + " but with “max-run” only 5 to 30 are possible (5 days in a row already worked before the first)");
    }

    @Test
    void weeklyRestsMustFitIntoTheRestsOfTheMonth() {
        Rule weekly = new Count(
                RuleHead.must("weekly"), "count", List.of("rest"), DayFilter.ALL, Window.WEEK, Limits.atLeast(1));
        assertThat(found(month(35, agents(1)), rests(Limits.exactly(5)), weekly).isEmpty())
                .isTrue();
        assertThat(found(month(36, agents(1)), FOUR_RESTS, weekly).english())
                .containsExactly("A: no row is legal. “four-rests” asks for exactly 4 days of rest,"
                        + " but with “weekly” only 5 to 36 are possible");
    }

    @Test
    void aRestInEverySevenDaysMustFitIntoTheRestsOfTheMonth() {
        Rule every7 = new RollingCount(RuleHead.must("every-7"), List.of("off"), DayFilter.ALL, 7, Limits.atLeast(1));

        assertThat(found(month(34, agents(1)), FOUR_RESTS, every7).isEmpty()).isTrue();
        assertThat(found(month(35, agents(1)), FOUR_RESTS, every7).proofs()).hasSize(1);
    }

    @Test
    void hoursMustFitTheDaysTimesTheLengthsOfShifts() {
        assertThat(found(month(30, agents(1)), FOUR_RESTS, hours(Limits.atLeast(26 * 510)))
                        .isEmpty())
                .isTrue();
        assertThat(found(month(30, agents(1)), FOUR_RESTS, hours(Limits.atLeast(26 * 510 + 1)))
                        .proofs())
                .hasSize(1);
        assertThat(found(month(30, agents(1)), FOUR_RESTS, hours(Limits.atMost(26 * 330)))
                        .isEmpty())
                .isTrue();
        assertThat(found(month(30, agents(1)), FOUR_RESTS, hours(Limits.atMost(26 * 330 - 1)))
                        .english())
                .containsExactly("A: no row is legal. “hours” asks for at most 142.98 h of paid work,"
                        + " but with “four-rests” only 143 h to 221 h are possible");
    }

    @Test
    void saysTheHoursThatAreLeft() {
        Found found = found(month(10, agents(1)), rests(Limits.atLeast(8)), hours(Limits.atLeast(20 * 60)));

        assertThat(found.english().getFirst())
                .isEqualTo("A: no row is legal. “hours” asks for at least 20 h of paid work,"
                        + " but with “four-rests” only 0 h to 17 h are possible");
        Rule workAtMost = new Run(RuleHead.must("run"), List.of("work"), Limits.atMost(2));
        assertThat(found(month(10, agents(1)), workAtMost, hours(Limits.atLeast(7 * 510 + 1)))
                        .english())
                .containsExactly("A: no row is legal. “hours” asks for at least 59.52 h of paid work,"
                        + " but with “run” only 0 h to 59.5 h are possible");
    }

    @Test
    void aPinnedShiftMustBePossible() {
        ShopMonthBuilder month = month(5, skilled("a"))
                .pins(List.of(new Assignment("a", date(3), Duty.of("day"))))
                .requests(List.of(Request.leave("a", date(3))));

        Found found = found(month);

        assertThat(found.english())
                .containsExactly(
                        "a: no row is legal. availability (contract, leave, skills, hours), pinned cells can be"
                                + " kept together up to the day before Tue 3 Nov, but no further (1 days of leave)");
        assertThat(found.only().to()).isEqualTo(date(3));
    }

    @Test
    void pinsMustKeepTheSuccessions() {
        ShopMonthBuilder month = month(5, agents(2))
                .pins(List.of(
                        new Assignment("a", date(2), Duty.of("night")), new Assignment("a", date(3), Duty.of("day"))));

        assertThat(found(month, AFTER_NIGHT).english())
                .containsExactly("A: no row is legal. pinned cells, “no-day-after-night” can be kept together up to the"
                        + " day before Tue 3 Nov, but no further");
    }

    @Test
    void ownLimitsMustFitEachOther() {
        Rule work = new Count(
                RuleHead.must("work"), "work-days", List.of("work"), DayFilter.ALL, Window.PERIOD, Limits.atLeast(0));
        Agent fits = Agent.builder("a")
                .limit("work.min", 26)
                .limit("four-rests.min", 4)
                .build();
        Agent clashes = Agent.builder("b").limit("work.min", 27).build();

        assertThat(found(month(30, fits, clashes), FOUR_RESTS, work).english())
                .containsExactly("b: no row is legal. “four-rests” asks for exactly 4 days of rest,"
                        + " but with “work” only 0 to 3 are possible");
    }

    @Test
    void leaveCanTakeTheDaysThatOwnRestsNeed() {
        Agent own = Agent.builder("a").limit("four-rests.min", 4).build();

        assertThat(found(month(30, own).requests(leave(26)), FOUR_RESTS).isEmpty())
                .isTrue();
        assertThat(found(month(30, own).requests(leave(27)), FOUR_RESTS).english())
                .containsExactly("a: no row is legal. “four-rests” asks for exactly 4 days of rest, but with"
                        + " contract and leave only 0 to 3 are possible (27 days of leave)");
    }

    private static List<Request> leave(int days) {
        return IntStream.rangeClosed(1, days)
                .mapToObj(day -> Request.leave("a", date(day)))
                .toList();
    }

    @Test
    void leaveLowersTheRestsOfTheShop() {
        assertThat(found(month(30, agents(1)).requests(leave(27)), FOUR_RESTS).isEmpty())
                .isTrue();
    }

    @Test
    void manyAgentsOfWhomTheSameIsToBeSaidAreNamedTogether() {
        assertThat(found(month(30, agents(9)), FOUR_RESTS, run(5)).english())
                .singleElement()
                .asString()
                .startsWith("A, B, C, D, E, F and 3 more: no row is legal.");
    }

    @Test
    void rulesThatAreNotMustForbidNothing() {
        Rule wished = new Run(RuleHead.should("max-run", 1), List.of("work"), Limits.atMost(5));

        assertThat(found(month(30, agents(1)), FOUR_RESTS, wished).isEmpty()).isTrue();
    }

    @Test
    void partOfTheMonthUnderContractIsSaid() {
        Rule nights = new Count(
                RuleHead.must("nights"), "count", List.of("night"), DayFilter.ALL, Window.PERIOD, Limits.atLeast(0));

        assertThat(found(month(30, hiredOn21st(10)), nights).isEmpty()).isTrue();
        assertThat(found(month(30, hiredOn21st(11)), nights).english())
                .containsExactly("a: no row is legal. “nights” asks for at least 11 days of night, but with contract"
                        + " and leave only 0 to 10 are possible (10 days under contract)");
    }

    private static Agent hiredOn21st(int nights) {
        return Agent.builder("a").hired(date(21)).limit("nights.min", nights).build();
    }
}
