package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.Carried;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.FollowPattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a day above or below the fair share weighs beside a pattern, whose changed cells weigh 100 each. */
final class PatternWeightTest {
    private static final FairShare DAYS = new FairShare(RuleHead.prefer("days", 7), List.of("day"), DayFilter.ALL, 1);
    private static final CyclePattern PATTERN =
            new CyclePattern(LocalDate.of(2026, 11, 1), 1, List.of(Duty.of("day"), Duty.OFF), Map.of());
    private static final Carried LEDGER =
            new Carried(Map.of(), Map.of(), List.of(Period.ofMonth(YearMonth.of(2026, 11))), 31);

    private static RuleHead weighed(YearMonth month, RuleBook rules) {
        ShopMonth shop = ShopMonth.builder(Period.ofMonth(month))
                .shifts(List.of(ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0))))
                .agents(List.of(Agent.of("a", "a"), Agent.of("b", "b")))
                .build();
        return PatternMonth.of(new RosterProblem(shop, rules), PATTERN).problem().rules().rules().stream()
                .filter(FairShare.class::isInstance)
                .findFirst()
                .orElseThrow()
                .head();
    }

    @ParameterizedTest
    @CsvSource({"2026-11,200", "2027-04,300", "2027-06,400", "2027-08,800", "2027-10,800"})
    @DisplayName(
            "a day weighs two changed cells at the year's beginning, and more the fewer months are left, eight at most")
    void weighsMoreTheFewerMonthsAreLeft(YearMonth month, long weight) {
        RuleHead head = weighed(month, RuleBook.of(DAYS.with(LEDGER)));

        assertThat(head.level()).isEqualTo(Level.SHOULD);
        assertThat(head.weight()).isEqualTo(weight);
    }

    @Test
    @DisplayName("where no ledger says how the year has gone, it weighs no more at the end than at the beginning")
    void weighsNoMoreWithoutALedger() {
        assertThat(weighed(YearMonth.of(2027, 10), RuleBook.of(DAYS)).weight()).isEqualTo(200);
    }

    @Test
    @DisplayName("a shop that weighs its pattern itself, or its fair shares at the level should, keeps its weights")
    void leavesTheShopsOwnWeights() {
        FollowPattern own = new FollowPattern(new RuleHead("own", Level.SHOULD, 20, Scope.ALL), Map.of());
        assertThat(weighed(YearMonth.of(2027, 10), RuleBook.of(DAYS.with(LEDGER), own)))
                .isEqualTo(DAYS.head());
        RuleHead should = RuleHead.should("days", 9);
        assertThat(weighed(YearMonth.of(2027, 10), RuleBook.of(DAYS.with(LEDGER).with(should))))
                .isEqualTo(should);
    }
}
