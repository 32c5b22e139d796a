package io.github.paiban.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.law.LawProfile.Account;
import io.github.paiban.law.LawProfile.Base;
import io.github.paiban.law.LawProfile.Hours;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One agent; a letter a day: digits are hours paid (of 9 by the clock, or of themselves where longer), - rest, L leave. */
final class LawAuditTest {
    private static final LawProfile QUARTER = new LawProfile(Hours.COMPREHENSIVE, Account.QUARTER, Base.PAID);

    private static ShiftType shift(int paid, int clock) {
        return new ShiftType(
                "s" + paid,
                "s" + paid,
                "s" + paid,
                LocalTime.of(9, 0),
                Duration.ofHours(Math.max(paid, clock)),
                Duration.ofHours(paid),
                Set.of(),
                Set.of());
    }

    private static final List<ShiftType> SHIFTS =
            List.of(shift(6, 9), shift(7, 9), shift(8, 9), shift(9, 9), shift(11, 9), shift(12, 9));

    private static Duty duty(char letter) {
        return switch (letter) {
            case '-' -> Duty.OFF;
            case 'L' -> Duty.LEAVE;
            case 'e' -> Duty.of("s11");
            case 't' -> Duty.of("s12");
            default -> Duty.of("s" + letter);
        };
    }

    private static List<Duty> row(String letters) {
        return letters.replace(" ", "")
                .chars()
                .mapToObj(each -> duty((char) each))
                .toList();
    }

    /** History ends the day before the period. */
    private static LawReport judge(Period period, String history, String row, LawProfile profile) {
        List<Assignment> before = new ArrayList<>();
        List<Duty> past = row(history);
        for (int i = 0; i < past.size(); i++) {
            before.add(new Assignment("a", period.first().minusDays(past.size() - i), past.get(i)));
        }
        ShopMonth month = ShopMonth.builder(period)
                .shifts(SHIFTS)
                .agents(List.of(Agent.of("a", "a")))
                .history(before)
                .build();
        return LawAudit.judge(month, new Roster(period, Map.of("a", row(row))), profile);
    }

    /** Monday 2026-06-01 has no statutory day before the 19th: whole weeks from a Monday on. */
    private static LawReport weeks(String row) {
        int days = row.replace(" ", "").length();
        LocalDate monday = LocalDate.of(2026, 6, 1);
        return judge(new Period(monday, monday.plusDays(days)), "", row, LawProfile.STANDARD);
    }

    private static List<String> codes(LawReport report, Weight weight) {
        return report.of(weight).stream().map(LawFinding::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // five days of 8 h: nothing; of 9 h: 5 × 1 h at 150 %
        "88888--, 0, 0",
        "99999--, 5, 0",
        // six days of 8 h: the sixth is a rest day given up: 8 h at 200 %
        "888888-, 0, 8",
        // six of 7 h = 42 h: 2 h over 40 at 200 %; six of 6 h = 36 h: nothing
        "777777-, 0, 2",
        "666666-, 0, 0",
        // 12 + 12 + 12: 3 × 4 h at 150 %, 24 h of the week used
        "ttt----, 12, 0",
        // seven of 8 h: 16 h at 200 %
        "8888888, 0, 16"
    })
    void aWeekOfStandardHours(String week, int at150, int at200) {
        OvertimeHours hours = weeks(week).hours().getFirst();
        assertThat(hours.at150()).isEqualTo(at150 * 60L);
        assertThat(hours.at200()).isEqualTo(at200 * 60L);
        assertThat(hours.at300()).isZero();
    }

    @Test
    void sevenWorkingDaysInAWeekBreakArticle38() {
        assertThat(codes(weeks("888888- 8888888"), Weight.BREACH)).contains("no-rest-day");
        assertThat(codes(weeks("-888888 888888-"), Weight.BREACH)).doesNotContain("no-rest-day");
    }

    @Test
    void aWeekIsJudgedWithItsDaysBeforeThePeriod() {
        // Thursday 2026-06-04; Monday to Wednesday are history
        Period period = new Period(LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 8));
        LawReport all = judge(period, "888", "8888", LawProfile.STANDARD);
        assertThat(codes(all, Weight.BREACH)).containsExactly("no-rest-day");
        // 56 h − 40 h = 16 h fall on Saturday and Sunday, inside the period
        assertThat(all.hours().getFirst().at200()).isEqualTo(16 * 60);
        assertThat(codes(judge(period, "", "8888", LawProfile.STANDARD), Weight.BREACH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8888e--, 0, over-an-hour", "8888t--, 1, day-too-long", "88889--, 0, ''"})
    void aDayMayBeLongerByOneHourAndWithCauseByThree(String week, int breaches, String code) {
        LawReport report = weeks(week);
        assertThat(report.of(Weight.BREACH)).hasSize(breaches);
        List<String> codes = report.findings().stream().map(LawFinding::code).toList();
        if (code.isEmpty()) {
            assertThat(codes).doesNotContain("over-an-hour", "day-too-long");
        } else {
            assertThat(codes).contains(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // June 2026 to the 14th: 2 × 16 h on rest days = 32 h and four days of 9 h = 4 h: 36 h, then 37 h
        "9988888 9988888, 0",
        "9998888 9988888, 1"
    })
    void aMonthHas36HoursOfOvertime(String row, int over) {
        List<LawFinding> found = weeks(row).findings().stream()
                .filter(each -> each.code().equals("month-over-36"))
                .toList();
        assertThat(found).hasSize(over);
        found.forEach(each -> {
            assertThat(each.article()).isEqualTo(Article.LABOUR_LAW_41);
            assertThat(Texts.in(Locale.ENGLISH).say(each.message()))
                    .isEqualTo(
                            "2026-06: 5 h over the day’s hours + 32 h on rest days = 37 h, at most 36 h: 1 h too much");
        });
    }

    @Test
    void aStatutoryDayIsPaidThreefoldAndShortensItsWeek() {
        // 2026-06-15 is a Monday, the 19th (Friday) the Dragon Boat Festival: 32 h are the week’s hours
        LocalDate monday = LocalDate.of(2026, 6, 15);
        Period week = new Period(monday, monday.plusDays(7));
        OvertimeHours worked =
                judge(week, "", "88888--", LawProfile.STANDARD).hours().getFirst();
        assertThat(worked.at300()).isEqualTo(8 * 60);
        assertThat(worked.metered()).isZero();
        // free on the Friday but at work on Saturday: the fifth other day is over, 8 h at 200 %
        OvertimeHours moved =
                judge(week, "", "8888-8-", LawProfile.STANDARD).hours().getFirst();
        assertThat(moved.at300()).isZero();
        assertThat(moved.at200()).isEqualTo(8 * 60);
        LawReport report = judge(week, "", "88888--", LawProfile.STANDARD);
        assertThat(codes(report, Weight.PAY)).containsExactlyInAnyOrder("overtime-pay", "statutory-day");
    }

    @Test
    void theBaseIsPaidHoursOrHoursByTheClock() {
        // five shifts of 9 h by the clock, 8 h paid
        LawProfile clock = new LawProfile(Hours.STANDARD, Account.QUARTER, Base.CLOCK);
        LocalDate monday = LocalDate.of(2026, 6, 1);
        Period week = new Period(monday, monday.plusDays(7));
        assertThat(judge(week, "", "88888--", clock).hours().getFirst().at150()).isEqualTo(5 * 60);
        assertThat(judge(week, "", "88888--", LawProfile.STANDARD)
                        .hours()
                        .getFirst()
                        .at150())
                .isZero();
    }

    @Test
    void fourRestsAMonthAre48AYearAndTheWaysOutAreSaid() {
        Period june = Period.ofMonth(YearMonth.of(2026, 6));
        String week = "666666-";
        LawFinding four = finding(judge(june, "", week.repeat(4) + "66", LawProfile.STANDARD), "four-rests");
        assertThat(Texts.in(Locale.ENGLISH).say(four.message())).contains("48 a year", "4 short");
        assertThat(four.ways().stream().map(Texts.in(Locale.ENGLISH)::say))
                .anyMatch(each -> each.contains("48 + 13 = 61"));
        LawReport five = judge(june, "", week.repeat(4) + "6-", LawProfile.STANDARD);
        assertThat(five.findings()).noneMatch(each -> each.code().equals("four-rests"));
    }

    private static LawFinding finding(LawReport report, String code) {
        return report.findings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** July to September 2026: 23 + 21 + 22 = 66 working days, of them 2026-09-25 off and 2026-09-20 made up. */
    private static LawReport quarter(String july, String august, String september) {
        Period period = Period.ofMonth(YearMonth.of(2026, 9));
        return judge(period, july + august, september, QUARTER);
    }

    @ParameterizedTest
    @CsvSource({
        // due 66 × 8 = 528 h; 66 days of 8 h: even; one more day: 8 h at 150 %; one less: short
        "22, 0, ''",
        "23, 8, account-over",
        "21, 0, account-short"
    })
    void anAccountIsReckonedWhenItEnds(int september, int at150, String code) {
        LawReport report = quarter(days(23, 31), days(21, 31), days(september, 30));
        assertThat(report.hours().getFirst().at150()).isEqualTo(at150 * 60L);
        List<String> accounts = report.findings().stream()
                .map(LawFinding::code)
                .filter(each -> each.startsWith("account"))
                .toList();
        assertThat(accounts).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        // 36 h × 3 months = 108 h = 13.5 days of 8 h over: 13 days are not too many, 14 are
        "13, false",
        "14, true"
    })
    void anAccountMayBe36HoursAMonthOver(int more, boolean isTooMuch) {
        LawReport report = quarter(days(27, 31), days(26, 31), days(13 + more, 30));
        assertThat(codes(report, Weight.BREACH).contains("account-over-36")).isEqualTo(isTooMuch);
    }

    @Test
    void untilTheAccountEndsTheDifferenceRollsOver() {
        Period july = Period.ofMonth(YearMonth.of(2026, 7));
        LawReport report = judge(july, "", days(25, 31), QUARTER);
        assertThat(finding(report, "account-rolls").weight()).isEqualTo(Weight.NOTE);
        assertThat(report.hours().getFirst().at150()).isZero();
    }

    @Test
    void leaveOnAWorkingDayLowersTheHoursDue() {
        // the first working day of September as leave: 21 days left of 22, and 21 are worked
        String september = "L" + days(21, 29);
        LawReport report = quarter(days(23, 31), days(21, 31), september);
        assertThat(report.findings()).noneMatch(each -> each.code().startsWith("account"));
    }

    @Test
    void articlesAndMessagesAreSaidInBothLanguages() {
        LawReport report = weeks("9999999 99999et");
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (LawFinding each : report.findings()) {
                assertThat(Texts.in(language).say(each.message())).doesNotContain("{");
                assertThat(Texts.in(language).say(each.article().cited())).isNotEmpty();
                each.ways()
                        .forEach((Message way) ->
                                assertThat(Texts.in(language).say(way)).isNotEmpty());
            }
            for (Article article : Article.values()) {
                assertThat(Texts.in(language).say(article.cited())).isNotEmpty();
            }
        }
    }

    /** So many days of 8 hours at the begin of a month. */
    private static String days(int worked, int of) {
        return "8".repeat(worked) + "-".repeat(of - worked);
    }
}
