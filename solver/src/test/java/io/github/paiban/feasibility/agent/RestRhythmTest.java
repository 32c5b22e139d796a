package io.github.paiban.feasibility.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Found;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.Run;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RestRhythmTest {
    private static Rule rests(Limits limits) {
        return new Count(
                RuleHead.must("four-rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, limits);
    }

    private static Rule run(int most) {
        return new Run(RuleHead.must("max-run"), List.of("work"), Limits.atMost(most));
    }

    private static Found from(String month, Agent agent, Rule... rules) {
        ShopMonthBuilder builder = ShopMonth.builder(Period.ofMonth(YearMonth.parse(month)))
                .shifts(List.of(SmallShop.DAY))
                .agents(List.of(agent));
        return Found.by(new RestRhythm(), builder, rules);
    }

    private static Found from(String month, Rule... rules) {
        return from(month, Agent.of("a", "A"), rules);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2027-01",
        "2026-12, 2027-03",
        "2027-01, 2027-04",
        "2027-02, 2027-05",
        "2027-03, 2027-05",
        "2027-06, 2027-08",
        "2027-07, 2027-09"
    })
    void fourRestsAndSixInARowBreakInTheThirdOrFourthMonth(String month, String expected) {
        assertThat(breakMonth(YearMonth.parse(month), 4, 6)).isEqualTo(YearMonth.parse(expected));

        Found found = from(month, rests(Limits.exactly(4)), run(6));

        assertThat(YearMonth.from(day(found))).isEqualTo(YearMonth.parse(expected));
    }

    private static LocalDate day(Found found) {
        LocalDate day = found.only().from();
        assertThat(day).isNotNull();
        return day == null ? LocalDate.MIN : day;
    }

    /** By hand: the rests as late as possible, the days worked since the last carried over. */
    private static YearMonth breakMonth(YearMonth month, int rests, int run) {
        int worked = 0;
        for (YearMonth each = month; ; each = each.plusMonths(1)) {
            int lastRest = run - worked + 1 + (rests - 1) * (run + 1);
            worked = Math.max(0, each.lengthOfMonth() - lastRest);
            if (worked > run) {
                return each;
            }
        }
    }

    @Test
    void saysTheMonthAndTheWaysOut() {
        Found found = from("2026-11", rests(Limits.exactly(4)), run(6));

        assertThat(found.english())
                .containsExactly("“four-rests”, “max-run” cannot go on month after month: however late the rests are"
                        + " placed, they break in 2027-01, month 3 from here. Any one of these would do: “four-rests” up"
                        + " to 5, “max-run” up to 7");
        assertThat(found.only().certain()).as("this month can still be kept").isFalse();
        assertThat(found.chinese().getFirst()).contains("2027年1月").contains("第3个月");
    }

    @Test
    void fiveInARowBreakInTheFirstLongMonth() {
        Found found = from("2027-02", rests(Limits.exactly(4)), run(5));

        assertThat(day(found)).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void aBreakInThisMonthIsLeftToTheCheckOfRows() {
        assertThat(from("2026-11", rests(Limits.exactly(4)), run(5)).isEmpty()).isTrue();
    }

    @Test
    void sevenInARowHoldForTwoYears() {
        assertThat(from("2026-11", rests(Limits.exactly(4)), run(7)).isEmpty()).isTrue();
    }

    @Test
    void atLeastFourRestsHold() {
        assertThat(from("2026-11", rests(Limits.atLeast(4)), run(6)).isEmpty()).isTrue();
    }

    @Test
    void aRestInEverySevenDaysNeedsMoreThanFourAMonth() {
        Rule every7 = new RollingCount(RuleHead.must("every-7"), List.of("off"), DayFilter.ALL, 7, Limits.atLeast(1));

        assertThat(from("2026-11", rests(Limits.exactly(4)), every7).english())
                .containsExactly("“four-rests”, “every-7” cannot go on month after month: however late the rests are"
                        + " placed, they break in 2027-01, month 3 from here. Any one of these would do: “four-rests”"
                        + " up to 5");
    }

    @Test
    void aRestInEveryCalendarWeekNeedsFiveInAMonthOfFiveMondays() {
        Rule weekly = new Count(
                RuleHead.must("weekly"), "count", List.of("rest"), DayFilter.ALL, Window.WEEK, Limits.atLeast(1));

        Found found = from("2026-11", rests(Limits.atMost(4)), weekly);

        assertThat(found.only().certain()).isFalse();
        assertThat(found.english().getFirst()).contains("“weekly”").contains("“four-rests” up to 5");
    }

    @Test
    void ownLimitsHaveTheirOwnOutlook() {
        Agent strict = Agent.builder("b").limit("four-rests.max", 4).build();

        assertThat(from("2026-11", strict, rests(new Limits(4, 6)), run(6)).proofs())
                .hasSize(1);
        assertThat(from("2026-11", rests(new Limits(4, 6)), run(6)).isEmpty()).isTrue();
    }

    @Test
    void aPeriodThatIsNoCalendarMonthHasNoOutlook() {
        Found found =
                Found.by(new RestRhythm(), SmallShop.month(28, SmallShop.agents(1)), rests(Limits.exactly(4)), run(6));

        assertThat(found.isEmpty()).isTrue();
    }
}
