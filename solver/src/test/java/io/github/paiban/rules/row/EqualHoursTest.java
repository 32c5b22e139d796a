package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** D is 510 minutes, H 330, N 390. */
final class EqualHoursTest {
    private static EqualHours around(int target, int tolerance) {
        return new EqualHours(RuleHead.should("equal", 10), target, tolerance);
    }

    @Test
    void theSquareOfTheHoursIsCharged() {
        assertThat(Grids.of("DD").audit(around(1020, 0))).isEmpty();
        assertThat(Grids.of("DD").audit(around(1080, 0))).isEqualTo("0..1 by 60 costs 10");
        assertThat(Grids.of("DD").audit(around(1140, 0))).isEqualTo("0..1 by 120 costs 40");
        assertThat(Grids.of("DD").audit(around(960, 0))).isEqualTo("0..1 by 60 costs 10");
    }

    @Test
    void theToleranceIsFree() {
        assertThat(Grids.of("DD").audit(around(1080, 60))).isEmpty();
        assertThat(Grids.of("DD").audit(around(1080, 30))).isEqualTo("0..1 by 60 costs 3");
    }

    @Test
    void theShareFollowsContractAndPresence() {
        assertThat(Grids.of("DD..").agent(agent -> agent.contract(0.5)).audit(around(2040, 0)))
                .isEmpty();
        assertThat(Grids.of("DDVV").audit(around(2040, 0))).isEmpty();
        assertThat(Grids.of("..DD").under(2, 4).audit(around(2040, 0))).isEmpty();
    }

    @Test
    void theHistoryDoesNotCount() {
        assertThat(Grids.of("DDD|DD").audit(around(1020, 0))).isEmpty();
    }

    @Test
    void withoutATargetTheDemandIsSharedOut() {
        EqualHours equal = new EqualHours(RuleHead.should("equal", 1), null, 0);
        assertThat(Grids.of("DD.D", "D.DD")
                        .need('D', 1)
                        .need(0, 'D', 2)
                        .need(3, 'D', 2)
                        .audit(equal))
                .isEmpty();
        assertThat(Grids.of("DD..", "DD..", "....")
                        .agent(2, agent -> agent.team("x"))
                        .need('D', 2)
                        .audit(new EqualHours(RuleHead.should("equal", 1).in(Scope.ofTeam("x")), null, 0)))
                .startsWith("c 0..3 by 1360 ");
    }

    @Test
    void saysByHowMuch() {
        assertThat(Grids.of("DD").said(around(1080, 0)))
                .containsExactly("17 h paid, the fair share is 18 h: 1 h less", "实排工时17小时，应排18小时，少1小时");
        assertThat(Grids.of("DD").said(around(990, 0)))
                .containsExactly("17 h paid, the fair share is 16.5 h: 0.5 h more", "实排工时17小时，应排16.5小时，多0.5小时");
    }

    @Test
    void saysThatThePatternsYearMakesTheShareWithoutALedgerToo() {
        Outlook outlook = new Outlook(Map.of(), Map.of("a", 60.0), Map.of("a", -60.0), 3);
        assertThat(Grids.of("DD").said(around(1020, 0).with(outlook)))
                .containsExactly(
                        "17 h paid, the fair share is 18 h: 1 h less; as the pattern and its year have it",
                        "实排工时17小时，应排18小时，少1小时；按循环和全年算");
        Outlook asUsual = new Outlook(Map.of(), Map.of(), Map.of("b", 60.0), 3);
        assertThat(Grids.of("DD").said(around(1080, 0).with(asUsual)).getFirst())
                .isEqualTo("17 h paid, the fair share is 18 h: 1 h less");
    }

    @Test
    void refusesNegativeTimes() {
        assertThatThrownBy(() -> around(-1, 0)).hasMessageContaining("not both 0 or more");
        assertThatThrownBy(() -> around(0, -1)).hasMessageContaining("not both 0 or more");
        assertThat(around(0, 0).kind()).isEqualTo("equal-hours");
    }

    @Test
    void nothingIsChargedBeforeTheEnd() {
        assertThatThrownBy(
                        () -> around(0, 0).automaton(Grids.of("D").frame(), 0).breakage(0, 0, 0))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPatternsMonthIsMeasuredAgainstItsYear() {
        Grids grids = Grids.of("NN", "DD");
        EqualHours equal = around(2 * 450, 0);
        double night = 2 * 390 - 2 * 450;
        Outlook even = new Outlook(Map.of(), Map.of("a", night, "b", -night), Map.of("a", -night, "b", night), 3);
        Outlook uneven = new Outlook(Map.of(), Map.of("a", night, "b", -night), Map.of(), 3);

        assertThat(equal.with(even).fairMinutes(grids.frame())).containsExactly(2 * 390, 2 * 510);
        assertThat(equal.with(uneven).fairMinutes(grids.frame())).containsExactly(2 * 450, 2 * 450);
    }
}
