package io.github.paiban.feasibility.hours;

import static io.github.paiban.rules.SmallShop.DAY;
import static io.github.paiban.rules.SmallShop.HALF;
import static io.github.paiban.rules.SmallShop.NIGHT;
import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Found;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.model.TimeWindow;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.SmallShop;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HoursTest {
    private static final Rule EQUAL = new EqualHours(RuleHead.should("equal-hours", 1), null, 0);
    private static final Rule COVER = new Cover(RuleHead.should("cover", 1), 100, 20);
    private static final ShiftType NET_DAY = paid(DAY, 450);
    private static final ShiftType NET_HALF = paid(HALF, 330);
    private static final ShiftType NET_NIGHT = paid(NIGHT, 390);

    private static ShiftType paid(ShiftType shift, int minutes) {
        return new ShiftType(
                shift.id(),
                shift.name(),
                shift.symbol(),
                shift.start(),
                shift.length(),
                Duration.ofMinutes(minutes),
                shift.skills(),
                shift.tags());
    }

    private static ShopMonthBuilder month(int days, List<ShiftType> shifts, Agent... agents) {
        Period period = new Period(SmallShop.FIRST, SmallShop.FIRST.plusDays(days));
        return ShopMonth.builder(period).shifts(shifts).agents(List.of(agents));
    }

    private static Rule rests(int exactly) {
        return new Count(
                RuleHead.must("rests"),
                "rest-days",
                List.of("rest"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.exactly(exactly));
    }

    private static Found found(Check check, ShopMonthBuilder month, Rule... rules) {
        return Found.by(check, month, rules);
    }

    @Test
    void threeNightsAreOneDayAndTwoHalves() {
        Found found = found(new HoursSteps(), month(30, List.of(DAY, HALF, NIGHT), agents(2)), EQUAL);

        assertThat(found.english())
                .containsExactly("hours come in steps of 1 h: people with equally many working days have equal hours"
                        + " only where they work equally many of each shift, or exchange 3 × night for 1 × day + 2 ×"
                        + " half");
        assertThat(found.chinese()).containsExactly("工时按1小时一档变化：上班天数相同的人，只有各班次数都一样，或者用3个night换1个day＋2个half，工时才会相等");
        assertThat(found.only().certain()).isFalse();
    }

    @Test
    void twoNightsAreOneDayAndOneHalfWhereLunchIsNotPaid() {
        Found found = found(new HoursSteps(), month(30, List.of(NET_DAY, NET_HALF, NET_NIGHT), agents(2)), EQUAL);

        assertThat(found.english().getFirst()).endsWith("or exchange 2 × night for 1 × day + 1 × half");
    }

    @Test
    void twoLengthsCannotBeExchanged() {
        Found found = found(new HoursSteps(), month(30, List.of(DAY, HALF), agents(2)), EQUAL);

        assertThat(found.english())
                .containsExactly("hours come in steps of 3 h: people with equally many working days have equal hours"
                        + " only where they work equally many of each shift");
    }

    @Test
    void oneLengthOrNoRuleAboutHoursNeedsNoWords() {
        assertThat(found(new HoursSteps(), month(30, List.of(DAY), agents(2)), EQUAL)
                        .isEmpty())
                .isTrue();
        assertThat(found(new HoursSteps(), month(30, List.of(DAY, HALF), agents(2)))
                        .isEmpty())
                .isTrue();
        assertThat(found(new HoursSpread(), month(30, List.of(DAY, HALF), agents(2)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aShiftThatNobodyCanWorkIsNoStep() {
        ShiftType special =
                new ShiftType("x", "x", "x", HALF.start(), HALF.length(), HALF.paid(), Set.of("nobody"), Set.of());

        assertThat(found(new HoursSteps(), month(30, List.of(DAY, special), agents(2)), EQUAL)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void exchangesAreTheSmallest() {
        assertThat(Exchange.smallest(List.of(510, 330, 390))).contains(List.of(-1, -2, 3));
        assertThat(Exchange.smallest(List.of(450, 330, 390))).contains(List.of(-1, -1, 2));
        assertThat(Exchange.smallest(List.of(600, 500, 400, 300, 200)).orElseThrow())
                .as("only the first few lengths are looked at")
                .hasSize(4);
        assertThat(Exchange.smallest(List.of(510, 330))).isEmpty();
        assertThat(Exchange.smallest(List.of(1000, 17, 0))).isEmpty();
    }

    @Test
    void whoMayOnlyWorkHalvesCannotHaveTheHoursOfTheOthers() {
        Agent halves = Agent.builder("h")
                .name("H")
                .window(new TimeWindow(EnumSet.allOf(DayOfWeek.class), 600, 960))
                .build();
        Agent days = Agent.builder("d").name("D").build();
        Rule manyDays = new Count(
                RuleHead.must("days").in(Scope.ofAgents(List.of("d"))),
                "shift-count",
                List.of("day"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.atLeast(20));

        assertThat(found(new HoursSpread(), month(30, List.of(DAY, HALF), halves, days), EQUAL, rests(4))
                        .isEmpty())
                .as("D may work halves too")
                .isTrue();
        Found found = found(new HoursSpread(), month(30, List.of(DAY, HALF), halves, days), EQUAL, rests(4), manyDays);
        assertThat(found.english())
                .containsExactly("hours cannot be equal: D must work at least 170 h, H can work at most 143 h; at least"
                        + " 27 h apart");
        assertThat(found.chinese()).containsExactly("工时不可能拉平：D至少要上170小时，H最多只能上143小时，至少相差27小时");
    }

    @Test
    void aMixThatDividesEvenlyNeedsNoSpread() {
        assertThat(found(new HoursSpread(), demanding(2, 2, 0), EQUAL, COVER, rests(1))
                        .isEmpty())
                .as("two people, each one day and one half")
                .isTrue();
    }

    @Test
    void aMixThatDoesNotDivideEvenlyMakesASpread() {
        Found found = found(new HoursSpread(), demanding(1, 3, 0), EQUAL, COVER, rests(1));

        assertThat(found.english())
                .containsExactly("hours cannot be equal: 1 × day, 3 × half make 25 h for 2 people with equally many"
                        + " working days; at least 3 h apart");
        assertThat(found(new HoursSpread(), demanding(1, 3, 0), EQUAL, COVER, rests(0))
                        .isEmpty())
                .as("with a day more each, the mix is open")
                .isTrue();
    }

    @Test
    void theLongestShiftMakesASpreadEvenWhereTheMeanIsAStep() {
        Found found = found(new HoursSpread(), demanding(1, 2, 1), EQUAL, COVER, rests(1));

        assertThat(found.english().getFirst())
                .as("4 hours above the halves, 3 of them in one shift")
                .endsWith("at least 1 h apart");
    }

    @Test
    void oneLengthDemandedNeedsNoSpread() {
        assertThat(found(new HoursSpread(), demanding(0, 3, 0), EQUAL, COVER).isEmpty())
                .isTrue();
        assertThat(found(new HoursSpread(), month(3, List.of(DAY), agents(1)), EQUAL)
                        .isEmpty())
                .isTrue();
    }

    /** Three days, two people, and so many of each shift. */
    private static ShopMonthBuilder demanding(int days, int halves, int nights) {
        List<Requirement> needs = new ArrayList<>();
        needs.addAll(lines(DAY, days));
        needs.addAll(lines(HALF, halves));
        needs.addAll(lines(NIGHT, nights));
        return month(3, List.of(DAY, HALF, NIGHT), agents(2)).requirements(needs);
    }

    private static List<Requirement> lines(ShiftType shift, int count) {
        List<Requirement> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(Requirement.onShift(date(1 + i), shift, 1));
        }
        return lines;
    }
}
