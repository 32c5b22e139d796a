package io.github.paiban.feasibility.demand;

import static io.github.paiban.rules.SmallShop.DAY;
import static io.github.paiban.rules.SmallShop.HALF;
import static io.github.paiban.rules.SmallShop.NIGHT;
import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.history;
import static io.github.paiban.rules.SmallShop.month;
import static io.github.paiban.rules.SmallShop.skilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Found;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.column.SkillCover;
import io.github.paiban.rules.row.RestHours;
import io.github.paiban.rules.row.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PeopleTest {
    private static Found found(ShopMonthBuilder month, Rule... rules) {
        return Found.by(new People(), month, rules);
    }

    private static Requirement need(int day, ShiftType shift, int need) {
        return Requirement.onShift(date(day), shift, need);
    }

    private static List<Requirement> daily(int days, ShiftType shift, int need) {
        return IntStream.rangeClosed(1, days)
                .mapToObj(day -> need(day, shift, need))
                .toList();
    }

    @Test
    void theShiftsOfADayNeedDifferentPeople() {
        ShopMonthBuilder fits = month(2, agents(5)).requirements(List.of(need(1, DAY, 3), need(1, NIGHT, 2)));
        assertThat(found(fits, Rules.MUST_COVER).isEmpty()).isTrue();

        Found found =
                found(month(2, agents(4)).requirements(List.of(need(1, DAY, 3), need(1, NIGHT, 2))), Rules.MUST_COVER);

        assertThat(found.only().certain()).isTrue();
        assertThat(found.only().code()).isEqualTo("day-people");
        assertThat(found.english())
                .containsExactly(
                        "Sun 1 Nov, day, night: 5 people needed together, but only 4 of 4 can be there; 1 short");
        assertThat(found.chinese()).containsExactly("11月1日周日day、night：合计需要5人，可4人中能到岗4人，缺1人");
    }

    @Test
    void coverThatIsNotMustIsExpectedToFallShortOnly() {
        Found found = found(month(2, agents(4)).requirements(List.of(need(1, DAY, 3), need(1, NIGHT, 2))), Rules.COVER);

        assertThat(found.only().certain()).isFalse();
    }

    @Test
    void aLeavePeakIsToldOnceWithItsDays() {
        List<Requirement> needs = new ArrayList<>(daily(12, DAY, 3));
        needs.addAll(daily(12, NIGHT, 2));
        List<Request> leave = new ArrayList<>();
        IntStream.rangeClosed(2, 11).forEach(day -> leave.add(Request.leave("a", date(day))));
        leave.add(Request.leave("b", date(4)));

        Found found = found(month(12, agents(5)).requirements(needs).requests(leave), Rules.COVER);

        assertThat(found.english())
                .containsExactly("Wed 4 Nov, day, night: 5 people needed together, but only 3 of 5 can be there (2 on"
                        + " leave); 2 short; the same on Mon 2 Nov, Tue 3 Nov, Thu 5 Nov, Fri 6 Nov, Sat 7 Nov,"
                        + " Sun 8 Nov, Mon 9 Nov and 2 more days");
        assertThat(found.only().from()).isEqualTo(date(2));
        assertThat(found.only().to()).isEqualTo(date(11));
    }

    @Test
    void intervalsNeedAsFewShiftsAsCanCoverThem() {
        List<Requirement> halfHours = IntStream.range(18, 47)
                .mapToObj(half -> Requirement.during(date(1), half * 30, half * 30 + 30, 2))
                .toList();

        assertThat(found(month(1, agents(4)).requirements(halfHours), Rules.MUST_COVER)
                        .isEmpty())
                .as("two days and two nights cover nine to half past eleven")
                .isTrue();
        assertThat(found(month(1, agents(3)).requirements(halfHours), Rules.MUST_COVER)
                        .proofs())
                .isNotEmpty()
                .allSatisfy(proof -> assertThat(proof.certain()).isTrue());
    }

    @Test
    void nightAndTheDayAfterNeedDifferentPeople() {
        List<Requirement> needs = List.of(need(1, NIGHT, 3), need(2, DAY, 2));
        assertThat(found(month(2, agents(5)).requirements(needs), Rules.MUST_COVER, Rules.AFTER_NIGHT)
                        .isEmpty())
                .isTrue();

        Found found = found(month(2, agents(4)).requirements(needs), Rules.MUST_COVER, Rules.AFTER_NIGHT);

        assertThat(found.english())
                .containsExactly("Sun 1 Nov, night: 3, and Mon 2 Nov, day: 2; nobody may do both"
                        + " (“no-day-after-night”), so 5 people are needed, 4 are there; 1 short");
        assertThat(found.chinese())
                .containsExactly(
                        "11月1日周日night需要3人，次日11月2日周一day需要2人；同一个人不能连着上（“no-day-after-night”），" + "合计要5人，能到岗的只有4人，缺1人");
        assertThat(found.only().certain()).isTrue();
        assertThat(found.only().to()).isEqualTo(date(2));
    }

    @Test
    void restHoursForbidSuccessionsToo() {
        List<Requirement> needs = List.of(need(1, NIGHT, 3), need(2, HALF, 2));
        ShopMonthBuilder month = month(2, agents(4)).requirements(needs);

        assertThat(found(month, Rules.MUST_COVER, new RestHours(RuleHead.must("rest"), 10 * 60 + 30))
                        .isEmpty())
                .as("23:30 to 10:00 is 10 h 30")
                .isTrue();
        assertThat(found(
                                month(2, agents(4)).requirements(needs),
                                Rules.MUST_COVER,
                                new RestHours(RuleHead.must("rest"), 10 * 60 + 31))
                        .proofs())
                .hasSize(1);
    }

    @Test
    void whoMayDoBothCountsTwice() {
        Rule onlyA = new Succession(
                RuleHead.must("x").in(Scope.ofAgents(List.of("a"))),
                List.of(List.of(List.of("night"), List.of("full"))));
        List<Requirement> needs = List.of(need(1, NIGHT, 3), need(2, DAY, 3));

        assertThat(found(month(2, agents(4)).requirements(needs), Rules.MUST_COVER, onlyA)
                        .isEmpty())
                .isTrue();
        assertThat(found(month(2, agents(3)).requirements(needs), Rules.MUST_COVER, onlyA)
                        .proofs())
                .hasSize(1);
    }

    @Test
    void aPeakOfNobodyLeavesTheRuleOfSuccessionAlone() {
        List<Requirement> needs = List.of(need(1, NIGHT, 5), need(2, DAY, 1));

        assertThat(found(month(2, agents(4)).requirements(needs), Rules.MUST_COVER, Rules.AFTER_NIGHT)
                        .english())
                .as("five of four at night is told where single lines are")
                .isEmpty();
    }

    @Test
    void lastNightsShiftKeepsPeopleFromTheFirstDay() {
        ShopMonthBuilder month = month(1, agents(3))
                .requirements(List.of(need(1, DAY, 2), need(1, HALF, 1)))
                .history(history("a", "N"));

        assertThat(found(month, Rules.MUST_COVER, Rules.AFTER_NIGHT).isEmpty()).isTrue();
        month.history(history("b", "N"));
        assertThat(found(month, Rules.MUST_COVER, Rules.AFTER_NIGHT).isEmpty())
                .as("two on the day shift alone are out of reach, which is told elsewhere")
                .isTrue();
    }

    @Test
    void aSkillIsHeldAgainstItsHolders() {
        Group seniors = new Group("senior", null, null);
        List<Requirement> needs =
                List.of(need(1, DAY, 1).of(seniors), need(1, NIGHT, 1).of(seniors));
        Agent[] team = {skilled("a", "senior"), skilled("b"), skilled("c")};

        assertThat(found(month(1, team).requirements(needs), Rules.MUST_COVER)
                        .english()
                        .getFirst())
                .isEqualTo("Sun 1 Nov, day, night, agents with skill senior: 2 people needed together, but only 1"
                        + " of 1 can be there; 1 short");
    }

    @Test
    void aSeniorOnEveryShiftNeedsAsManySeniorsAsShifts() {
        Rule rule = new SkillCover(
                RuleHead.must("senior"), "senior", List.of("day", "night"), DayFilter.ALL, Limits.atLeast(1));

        assertThat(found(month(2, skilled("a", "senior"), skilled("b", "senior")), rule)
                        .isEmpty())
                .isTrue();
        Found one = found(month(1, skilled("a", "senior"), skilled("b")), rule);
        assertThat(one.proofs()).extracting("code").contains("day-people");
        assertThat(one.proofs()).allSatisfy(proof -> assertThat(proof.certain()).isTrue());
        assertThat(found(month(2, skilled("a", "senior"), skilled("b", "senior"), skilled("c")), rule, Rules.rests(1))
                        .english())
                .containsExactly("day, night, agents with skill senior: 4 shifts needed in the period, at most 2"
                        + " possible: 2 people × 2 days = 4, less 0 of leave, 0 closed by contract, hours or pins, 2 of rest"
                        + " (“rests”); 2 short");
    }

    @Test
    void aRoleIsHeldAgainstThoseWhoMayTakeIt() {
        Rule late = new RoleCount(
                RuleHead.must("late").in(Scope.ofAgents(List.of("a"))), "late", DayFilter.ALL, Limits.exactly(1));

        assertThat(found(month(6, agents(3)), late, Rules.nights(6)).isEmpty()).isTrue();
        assertThat(found(month(7, agents(3)), late, Rules.nights(6)).english())
                .containsExactly(
                        "night as Late duty: 7 shifts needed in the period, at most 6 possible: 1 people × 7"
                                + " days = 7, less 0 of leave, 0 closed by contract, hours or pins, 1 of rest (“nights”); 1 short");
    }

    @Test
    void aLimitWithoutALeastAsksForNothing() {
        Rule atMost = new SkillCover(RuleHead.must("x"), "senior", List.of("work"), DayFilter.ALL, Limits.atMost(1));

        assertThat(found(month(1, skilled("a", "senior")), atMost).isEmpty()).isTrue();
        assertThat(found(month(1, agents(1))).isEmpty()).isTrue();
    }
}
