package io.github.paiban.feasibility.demand;

import static io.github.paiban.rules.SmallShop.DAY;
import static io.github.paiban.rules.SmallShop.NIGHT;
import static io.github.paiban.rules.SmallShop.agents;
import static io.github.paiban.rules.SmallShop.date;
import static io.github.paiban.rules.SmallShop.month;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.feasibility.Found;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PeriodShiftsTest {
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
    void thePeriodNeedsNoMoreShiftsThanPeopleCanWork() {
        ShopMonthBuilder fits = month(30, agents(4)).requirements(daily(26, DAY, 4));
        assertThat(found(fits, Rules.MUST_COVER, Rules.rests(4)).isEmpty()).isTrue();

        List<Requirement> oneMore = new ArrayList<>(daily(26, DAY, 4));
        oneMore.add(need(27, DAY, 1));
        Found found = found(month(30, agents(4)).requirements(oneMore), Rules.MUST_COVER, Rules.rests(4));

        assertThat(found.english())
                .containsExactly("day: 105 shifts needed in the period, at most 104 possible: 4 people × 30 days = 120,"
                        + " less 0 of leave, 0 closed by contract, hours or pins, 16 of rest (“rests”); 1 short");
        assertThat(found.chinese())
                .containsExactly("day：本期共需要105个班，最多只能排104个：4人×30天＝120人日，减去请假0天、合同时段等不能上0天、休息16天（“rests”），缺1个班");
        assertThat(found.only().certain()).isTrue();
        assertThat(found.only().code()).isEqualTo("period-shifts");
    }

    @Test
    void leaveLowersWhatPeopleCanWork() {
        List<Request> leave = IntStream.rangeClosed(1, 6)
                .mapToObj(day -> Request.leave("a", date(day)))
                .toList();

        ShopMonthBuilder enough = month(30, agents(4)).requests(leave).requirements(daily(30, DAY, 3));
        assertThat(found(enough, Rules.COVER, Rules.rests(6)).isEmpty()).isTrue();

        ShopMonthBuilder month = month(30, agents(4)).requests(leave).requirements(daily(30, DAY, 3));
        assertThat(found(month, Rules.COVER, Rules.rests(7)).english())
                .containsExactly("day: 90 shifts needed in the period, at most 87 possible: 4 people × 30 days = 120,"
                        + " less 6 of leave, 0 closed by contract, hours or pins, 27 of rest (“rests”); 3 short");
    }

    @Test
    void eachShiftIsHeldToItsOwnLimit() {
        ShopMonthBuilder fits = month(30, agents(4)).requirements(daily(24, NIGHT, 1));
        assertThat(found(fits, Rules.MUST_COVER, Rules.nights(6)).isEmpty()).isTrue();

        Found found = found(month(30, agents(4)).requirements(daily(25, NIGHT, 1)), Rules.MUST_COVER, Rules.nights(6));

        assertThat(found.english().getFirst()).startsWith("night: 25 shifts needed in the period, at most 24 possible");
        List<Requirement> both = new ArrayList<>(daily(25, NIGHT, 1));
        both.addAll(daily(25, DAY, 1));
        assertThat(found(month(30, agents(4)).requirements(both), Rules.MUST_COVER, Rules.nights(6))
                        .english())
                .singleElement()
                .asString()
                .startsWith("night: 25 shifts");
    }

    @Test
    void runsLowerWhatPeopleCanWork() {
        assertThat(found(month(21, agents(1)).requirements(daily(18, DAY, 1)), Rules.MUST_COVER, Rules.run(6))
                        .isEmpty())
                .isTrue();
        assertThat(found(month(21, agents(1)).requirements(daily(19, DAY, 1)), Rules.MUST_COVER, Rules.run(6))
                        .english()
                        .getFirst())
                .contains("less 0 of leave, 0 closed by contract, hours or pins, 3 of rest (“max-run”)");
    }
}
