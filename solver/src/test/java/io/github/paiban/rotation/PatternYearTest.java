package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Carried;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Outlook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people change places month by month: one has days, the other nights. */
final class PatternYearTest {
    private static final Duty DAY = Duty.of("day");
    private static final Duty NIGHT = Duty.of("night");
    private static final ShiftType NIGHT_SHIFT =
            ShiftType.of("night", "Night", "N", LocalTime.of(17, 0), LocalTime.of(23, 0));
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final FairShare NIGHTS =
            new FairShare(RuleHead.prefer("nights", 1), List.of("night"), DayFilter.ALL, 1);
    private static final CyclePattern PATTERN = new CyclePattern(
            NOVEMBER,
            28,
            List.of(DAY, NIGHT).stream()
                    .flatMap(duty -> java.util.Collections.nCopies(28, duty).stream())
                    .toList(),
            Map.of("a", 0, "b", 1),
            true,
            MonthEnd.REST);

    private static ShopMonthBuilder month(YearMonth month, String... agents) {
        return ShopMonth.builder(Period.ofMonth(month))
                .shifts(List.of(ShiftType.of("day", "Day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)), NIGHT_SHIFT))
                .agents(List.of(agents).stream()
                        .map(agent -> Agent.of(agent, agent))
                        .toList());
    }

    private static PatternYear year(ShopMonth month) {
        return new PatternYear(month, PatternLayout.of(PATTERN, month));
    }

    @Test
    void whatOneHasMoreNowTheOtherHasMoreLater() {
        Outlook outlook = year(month(YearMonth.of(2026, 11), "a", "b").build()).of(NIGHTS);
        assertThat(outlook.months()).isEqualTo(11);
        assertThat(outlook.now()).containsOnly(entry("a", -14.0), entry("b", 14.0));
        assertThat(outlook.later()).containsOnly(entry("a", 14.0), entry("b", -14.0));
    }

    @Test
    void theYearEndsTwelveMonthsAfterThePatternBegan() {
        assertThat(year(month(YearMonth.of(2027, 10), "a", "b").build()).of(NIGHTS))
                .isEqualTo(new Outlook(
                        Map.of("a", -14.0, "b", 14.0), Map.of("a", 14.0, "b", -14.0), Map.of("a", 0.0, "b", 0.0), 0));
        assertThat(year(month(YearMonth.of(2027, 11), "a", "b").build()).monthsLater())
                .isEqualTo(11);
        assertThat(year(month(YearMonth.of(2026, 10), "a", "b").build()).monthsLater())
                .isZero();
    }

    @Test
    void leaveIsNoPartOfIt() {
        ShopMonth month = month(YearMonth.of(2027, 10), "a", "b")
                .requests(List.of(Request.leave("a", LocalDate.of(2027, 10, 1))))
                .build();
        Outlook outlook = year(month).of(NIGHTS);
        // 27 nights, of which 30 of 61 days are a's part
        assertThat(outlook.now().get("a")).isEqualTo(27 - 27 * 30 / 61.0);
    }

    @Test
    void whoHasNoPatternOrIsHeldBackIsComparedWithNobody() {
        ShopMonth three = month(YearMonth.of(2026, 11), "a", "b", "c").build();
        assertThat(year(three).of(NIGHTS).now()).containsOnlyKeys("a", "b");

        Count most = new Count(
                RuleHead.must("most"), "count", List.of("night"), DayFilter.ALL, Window.PERIOD, Limits.atMost(31));
        ShopMonth held = month(YearMonth.of(2026, 11))
                .agents(List.of(
                        Agent.of("a", "a"),
                        Agent.builder("b").limit("most.max", 0).build()))
                .requirements(Period.ofMonth(YearMonth.of(2026, 11))
                        .dates()
                        .map(date -> Requirement.onShift(date, NIGHT_SHIFT, 1))
                        .toList())
                .build();
        FairShare beside = (FairShare) RuleBook.of(most, NIGHTS).rules().getLast();
        assertThat(year(held).of(beside).now()).containsOnly(entry("a", 0.0));
    }

    @Test
    void thePastFollowedThePatternWhereNothingElseIsKnown() {
        assertThat(year(month(YearMonth.of(2027, 4), "a", "b").build())
                        .of(NIGHTS)
                        .before())
                .containsOnly(entry("a", -14.0), entry("b", 14.0));
        assertThat(year(month(YearMonth.of(2026, 10), "a", "b").build())
                        .of(NIGHTS)
                        .before())
                .as("the pattern had not begun")
                .containsOnly(entry("a", 0.0), entry("b", 0.0));
    }

    @Test
    void whatHistoryOrLedgerSayIsNotTakenToHaveFollowedThePattern() {
        YearMonth december = YearMonth.of(2026, 12);
        ShopMonth known = month(december, "a", "b")
                .history(List.of(
                        new Assignment("a", LocalDate.of(2026, 11, 28), NIGHT),
                        new Assignment("b", LocalDate.of(2026, 11, 28), DAY)))
                .build();
        assertThat(year(known).of(NIGHTS).before()).containsOnly(entry("a", -13.5), entry("b", 13.5));

        Carried november = new Carried(Map.of(), Map.of(), List.of(Period.ofMonth(YearMonth.of(2026, 11))), 31);
        ShopMonth january = month(YearMonth.of(2027, 1), "a", "b").build();
        assertThat(year(january).of(NIGHTS).before()).containsOnly(entry("a", 0.0), entry("b", 0.0));
        assertThat(year(january).of(NIGHTS.with(november)).before()).containsOnly(entry("a", 14.0), entry("b", -14.0));
        EqualHours hours = new EqualHours(RuleHead.should("hours", 1), null, 0).with(november);
        assertThat(year(january).of(hours).before()).containsOnly(entry("a", -28 * 60.0), entry("b", 28 * 60.0));
    }

    @Test
    void hoursAreComparedInPaidMinutes() {
        Outlook outlook = year(month(YearMonth.of(2026, 11), "a", "b").build())
                .of(new EqualHours(RuleHead.should("hours", 1), null, 0));
        assertThat(outlook.now()).containsOnly(entry("a", 28 * 60.0), entry("b", -28 * 60.0));
    }
}
