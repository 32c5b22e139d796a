package io.github.paiban.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Holiday;
import io.github.paiban.model.Request;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Grids;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.FairShare;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MonthAccountTest {
    @Test
    void nightsWeekendsHolidaysHalfDaysAndHoursAreCounted() {
        Grids grids = Grids.of("NNHD.D.", "DDH..D.", "DLD.H.D").holiday(1, Holiday.Kind.STATUTORY);

        assertThat(counted(grids, RuleBook.of()))
                .containsEntry("a nights", 200L)
                .containsEntry("c nights", 100L)
                .containsEntry("a weekends", 100L)
                .containsEntry("c weekends", 100L)
                .containsEntry("a holidays", 100L)
                .containsEntry("b half-days", 100L)
                .containsEntry("a hours", 3550L)
                .doesNotContainKey("b nights");
    }

    @Test
    void whatElseARuleSharesOutIsCountedUnderTheRule() {
        Rule late = new FairShare(RuleHead.prefer("late", 1), List.of("role:late"), DayFilter.ALL, 1);
        Rule nights = new FairShare(RuleHead.prefer("fair-nights", 1), List.of("late"), DayFilter.ALL, 1);

        assertThat(counted(Grids.of("LNL", "DDN"), RuleBook.of(late, nights)))
                .containsEntry("a rule:late", 200L)
                .containsEntry("a nights", 300L)
                .doesNotContainKey("a rule:fair-nights");
    }

    @Test
    void refusedWishesAreCounted() {
        Grids grids = Grids.of("DDD", "DDD")
                .wish(0, Request.Kind.OFF, "", 1)
                .wish(1, Request.Kind.SHIFT, "night", 1)
                .wish(2, Request.Kind.ON, "", 1);

        assertThat(counted(grids, RuleBook.of()))
                .containsEntry("a refused-wishes", 200L)
                .doesNotContainKey("b refused-wishes");
    }

    @Test
    void restsThatAreMissingAreOwedAndPaidBackByMoreButNeverInAdvance() {
        RuleBook four = RuleBook.of(new Count(
                RuleHead.must("rests"), "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, Limits.atLeast(2)));
        Ledger ledger = PublicationTest.publish(Ledger.EMPTY, Grids.of("D...", "DDD.", "DDDD"), four);
        assertThat(PublicationTest.sums(ledger)).doesNotContainKey("a rests-owed");
        assertThat(PublicationTest.sums(ledger))
                .containsEntry("b rests-owed", 100L)
                .containsEntry("c rests-owed", 200L);

        Grids next = Grids.of("D...", "....", "D...").from(LocalDate.of(2026, 11, 6));
        Ledger later = PublicationTest.publish(ledger, next, four);
        assertThat(later.findLast(next.month().period()).orElseThrow().counted())
                .filteredOn(entry -> entry.kind().equals(LedgerKind.RESTS_OWED))
                .extracting(entry -> entry.agent() + " " + entry.amount())
                .containsExactly("b -100", "c -100");
    }

    @Test
    void aLimitOfOnesOwnIsNoBalance() {
        Grids grids = Grids.of("NDDDD", "DNNDD", "DDDNN").agent(agent -> agent.limit("most.max", 1));
        Rule most = new Count(
                RuleHead.must("most"), "count", List.of("late"), DayFilter.ALL, Window.PERIOD, Limits.atMost(4));
        Rule fair = new FairShare(RuleHead.prefer("fair", 1), List.of("late"), DayFilter.ALL, 1);

        Ledger ledger = PublicationTest.publish(Ledger.EMPTY, grids, RuleBook.of(most, fair));

        Balances balances = Balances.of(ledger);
        assertThat(List.of("a", "b", "c"))
                .allSatisfy(agent -> assertThat(
                                balances.of(agent, LedgerKind.NIGHTS).balance())
                        .isZero());
    }

    private static Map<String, Long> counted(Grids grids, RuleBook rules) {
        return PublicationTest.sums(PublicationTest.publish(Ledger.EMPTY, grids, rules));
    }
}
