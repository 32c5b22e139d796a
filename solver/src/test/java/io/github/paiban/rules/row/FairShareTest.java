package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.model.Period;
import io.github.paiban.notice.Texts;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FairShareTest {
    private static FairShare nights(double carryOver) {
        return new FairShare(RuleHead.prefer("nights", 4), List.of("night"), DayFilter.ALL, carryOver);
    }

    @Test
    void anEqualPartOfTheNightsCostsNothing() {
        assertThat(Grids.of("NNLDDD", "DDDNNN").need('N', 1).audit(nights(0))).isEmpty();
    }

    @Test
    void theSquareOfTheDeviationIsCharged() {
        assertThat(Grids.of("NNNNDD", "DDDDNN").need('N', 1).audit(nights(0)))
                .isEqualTo("0..5 by 1 costs 4; b 0..5 by 1 costs 4");
        assertThat(Grids.of("NNNNND", "DDDDDN").need('N', 1).audit(nights(0)))
                .isEqualTo("0..5 by 2 costs 16; b 0..5 by 2 costs 16");
    }

    @Test
    void aShareThatIsNoWholeNumberIsMetByTheNearest() {
        assertThat(Grids.of("NNDDD", "DDNNN").need('N', 1).audit(nights(0))).isEmpty();
        assertThat(Grids.of("NDDDD", "DNNNN").need('N', 1).audit(nights(0)))
                .isEqualTo("0..4 by 2 costs 8; b 0..4 by 2 costs 8");
        Grids threeShareFive = Grids.of("NNDDD", "DDNND", "DDDDN").need('N', 1);
        assertThat(threeShareFive.audit(nights(0))).isEqualTo("c 0..4 by 1 costs 1");
    }

    @Test
    void theShareFollowsContractAndPresence() {
        assertThat(Grids.of("NND...", "DDNNNN")
                        .agent(agent -> agent.contract(0.5))
                        .need('N', 1)
                        .audit(nights(0)))
                .isEmpty();
        assertThat(Grids.of("NNDVVV", "DDNNNN").need('N', 1).audit(nights(0))).isEmpty();
        assertThat(Grids.of("...NND", "NNN..N").under(3, 6).need('N', 1).audit(nights(0)))
                .isEmpty();
    }

    @Test
    void whoDidMoreBeforeDoesLessNow() {
        Grids before = Grids.of("NN|NNDDDD", "DD|DDNNNN").need('N', 1);
        assertThat(before.audit(nights(1))).isEmpty();
        assertThat(before.audit(nights(0))).isEqualTo("0..5 by 1 costs 4; b 0..5 by 1 costs 4");
        assertThat(before.audit(nights(0.5))).isEmpty();
        assertThat(Grids.of("NNNNNN|NN", "DDDDDD|DD").need('N', 1).audit(nights(1)))
                .isEqualTo("0..1 by 2 costs 16; b 0..1 by 4 costs 64");
    }

    @Test
    void leaveInTheHistoryIsNotHeldAgainstAnyone() {
        assertThat(Grids.of("NDNDVVVV|NDN", "NDNDNDND|DND")
                        .from(Grids.of(".").date(7))
                        .need('N', 1)
                        .audit(nights(1)))
                .isEmpty();
    }

    @Test
    void onlyCertainDaysAndOnlyTheScope() {
        FairShare weekends = new FairShare(
                RuleHead.prefer("weekends", 1).in(Scope.ofAgents(List.of("a", "b"))),
                List.of("work"),
                new DayFilter(List.of("weekend")),
                0);
        assertThat(Grids.of("DDDDDD.", "DDDDD.D").need('D', 1).audit(weekends)).isEmpty();
        assertThat(Grids.of(".....DD", "DDDDD..", "DDDDDDD").need('D', 2).audit(weekends))
                .isEqualTo("b 0..6 by 2 costs 1");
    }

    @Test
    void aRoleIsExpectedOnceADay() {
        FairShare late = new FairShare(RuleHead.prefer("late", 1), List.of("role:late"), DayFilter.ALL, 0);
        assertThat(Grids.of("LLNN", "NNLL").need('N', 2).audit(late)).isEmpty();
        assertThat(Grids.of("LLLN", "NNNL").need('N', 2).audit(late))
                .isEqualTo("0..3 by 1 costs 1; b 0..3 by 1 costs 1");
    }

    @Test
    void whoMayHaveFewerLeavesTheRestToTheOthers() {
        Grids grids = Grids.of("NDDDDD", "DNNDDD", "DDDNND")
                .agent(agent -> agent.limit("most.max", 1))
                .need('N', 1);
        FairShare beside = beside(most(9), nights(0));

        assertThat(grids.audit(nights(0))).isEqualTo("0..5 by 1 costs 4");
        assertThat(beside.fairDays(grids.frame())).containsExactly(1, 2.5, 2.5);
        assertThat(beside.isHeldBack(grids.frame(), 0)).isTrue();
        assertThat(beside.isHeldBack(grids.frame(), 1)).isFalse();
        assertThat(nights(0).isHeldBack(grids.frame(), 0)).isFalse();
    }

    @Test
    void rulesOfOneBookKnowEachOtherWhateverTheirOrder() {
        assertThat(beside(most(9), nights(0))).isEqualTo(beside(nights(0), most(9)));
        RuleBook book = RuleBook.of(most(9), nights(0));
        assertThat(new RuleBook(book.rules()).rules().getLast())
                .isSameAs(book.rules().getLast());
        assertThat(beside(nights(0))).isEqualTo(nights(0));
    }

    @Test
    void whatWasDoneBeforeRaisesNobodysShareAboveTheirOwnLimit() {
        Grids grids = Grids.of("DDDD|NDDDDD", "NNDD|DNNDDD", "DDNN|DDDNND")
                .agent(agent -> agent.limit("most.max", 1))
                .need('N', 1);
        // whoever is held back is compared with nobody: that they did none before lowers nobody's share either
        assertThat(beside(most(9), nights(1)).fairDays(grids.frame())).containsExactly(1, 2.5, 2.5);
        Carried behind = new Carried(
                Map.of("a", -3.0, "b", 3.0),
                Map.of("a", -3.0, "b", 3.0),
                List.of(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1))),
                31);
        assertThat(beside(most(9), nights(1).with(behind)).fairDays(grids.frame())[0])
                .isEqualTo(1);
        assertThat(beside(nights(1).with(behind)).fairDays(grids.frame())[0]).isGreaterThan(4);
    }

    @Test
    void saysThatALimitOfOnesOwnMakesTheShare() {
        Grids grids = Grids.of("NNDDDD", "DDNNDD", "DDDDNN")
                .agent(agent -> agent.limit("most.max", 0))
                .need('N', 1);
        FairShare beside = beside(most(9), nights(0));
        assertThat(Texts.in(Locale.ENGLISH)
                        .say(beside.automaton(grids.frame(), 0).endBreakage(2).message()))
                .isEqualTo("Night: 2 days, the fair share is 0, no more by a limit of one’s own");
        assertThat(Texts.in(Locale.SIMPLIFIED_CHINESE)
                        .say(beside.automaton(grids.frame(), 0).endBreakage(2).message()))
                .isEqualTo("Night排了2天，应排0天（本人有上限）");
    }

    /** The rule of fair shares of a book. */
    private static FairShare beside(Rule... rules) {
        return RuleBook.of(rules)
                .rowRules()
                .filter(FairShare.class::isInstance)
                .map(FairShare.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLimitOfAllOrOneThatHoldsNobodyBackChangesNothing() {
        Grids grids = Grids.of("NDDDDD", "DNNDDD", "DDDNND").need('N', 1);
        assertThat(beside(most(1), nights(0)).fairDays(grids.frame())).containsExactly(2, 2, 2);
        Grids wide = grids.agent(agent -> agent.limit("most.max", 2));
        assertThat(beside(most(9), nights(0)).fairDays(wide.frame())).containsExactly(2, 2, 2);
    }

    @Test
    void aPatternsMonthIsFairWhereItsYearIs() {
        Grids grids = Grids.of("NNNNDD", "DDDDNN").need('N', 1);
        assertThat(grids.audit(nights(1).with(outlook(1, -1, 5)))).isEmpty();
        assertThat(grids.audit(nights(1).with(outlook(1, 0, 9)))).isEqualTo("0..5 by 1 costs 4; b 0..5 by 1 costs 4");
        Outlook madeGoodBefore = new Outlook(Map.of("a", -1.0, "b", 1.0), Map.of("a", 1.0, "b", -1.0), Map.of(), 0);
        assertThat(grids.audit(nights(1).with(madeGoodBefore))).isEmpty();
        assertThat(grids.audit(nights(0).with(outlook(1, 0, 5)))).isEmpty();
    }

    @Test
    void theLastNineMonthsAskForAllThatIsLeft() {
        Grids grids = Grids.of("NNNNDD", "DDDDNN").need('N', 1);
        assertThat(nights(0.25).with(outlook(1, 0, 9)).fairDays(grids.frame())).containsExactly(3.75, 2.25);
        assertThat(nights(0.25).with(outlook(1, 0, 8)).fairDays(grids.frame())).containsExactly(3, 3);
        assertThat(nights(0).with(outlook(1, 0, 0)).fairDays(grids.frame())).containsExactly(4, 2);
    }

    @Test
    void saysThatTheYearCounts() {
        assertThat(Grids.of("NNNNNN", "......").need('N', 1).said(nights(1).with(outlook(1, -1, 5))))
                .containsExactly(
                        "Night: 6 days, the fair share is 4, as the pattern and its year have it",
                        "Night: 0 days, the fair share is 2, as the pattern and its year have it",
                        "Night排了6天，按循环和全年算应排4天",
                        "Night排了0天，按循环和全年算应排2天");
    }

    private static Outlook outlook(double now, double later, int months) {
        return new Outlook(Map.of(), Map.of("a", now, "b", -now), Map.of("a", later, "b", -later), months);
    }

    private static Count most(int most) {
        RuleHead head = RuleHead.must("most");
        return new Count(head, "count", List.of("night"), DayFilter.ALL, Window.PERIOD, Limits.atMost(most));
    }

    @Test
    void saysTheShareAndWhatWasCarriedOver() {
        assertThat(Grids.of("NNNN", "....").need('N', 1).said(nights(0)))
                .containsExactly(
                        "Night: 4 days, the fair share is 2",
                        "Night: 0 days, the fair share is 2",
                        "Night排了4天，应排2天",
                        "Night排了0天，应排2天");
        assertThat(Grids.of("N.|NNNN", "..|....").need('N', 1).said(nights(1)))
                .containsExactly(
                        "Night: 4 days, the fair share is 1.5 (0.5 less, having done more before)",
                        "Night: 0 days, the fair share is 2.5 (0.5 more, having done less before)",
                        "Night排了4天，应排1.5天（之前多排过，这次少排0.5天）",
                        "Night排了0天，应排2.5天（之前少排过，这次多排0.5天）");
    }

    @Test
    void refusesACarryOverOutsideNothingAndAll() {
        assertThatThrownBy(() -> nights(-0.1)).hasMessageContaining("not 0 to 1");
        assertThatThrownBy(() -> nights(1.1)).hasMessageContaining("not 0 to 1");
        assertThatThrownBy(() -> nights(Double.NaN)).hasMessageContaining("not 0 to 1");
        assertThat(nights(1).kind()).isEqualTo("fair-share");
    }
}
