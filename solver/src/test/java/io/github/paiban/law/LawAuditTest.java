package io.github.paiban.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.law.LawProfile.Account;
import io.github.paiban.law.LawProfile.Base;
import io.github.paiban.law.LawProfile.Hours;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LawAuditTest {
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
        OvertimeHours hours = LawMonths.weeks(week).hours().getFirst();
        assertThat(hours.at150()).isEqualTo(at150 * 60L);
        assertThat(hours.at200()).isEqualTo(at200 * 60L);
        assertThat(hours.at300()).isZero();
    }

    @Test
    void sevenWorkingDaysInAWeekBreakArticle38() {
        assertThat(LawMonths.codes(LawMonths.weeks("888888- 8888888"), Weight.BREACH))
                .contains("no-rest-day");
        assertThat(LawMonths.codes(LawMonths.weeks("-888888 888888-"), Weight.BREACH))
                .doesNotContain("no-rest-day");
    }

    @Test
    void aWeekIsJudgedWithItsDaysBeforeThePeriod() {
        // Thursday 2026-06-04; Monday to Wednesday are history
        Period period = new Period(LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 8));
        LawReport all = LawMonths.judge(period, "888", "8888", LawProfile.STANDARD);
        assertThat(LawMonths.codes(all, Weight.BREACH)).containsExactly("no-rest-day");
        // 56 h − 40 h = 16 h fall on Saturday and Sunday, inside the period
        assertThat(all.hours().getFirst().at200()).isEqualTo(16 * 60);
        assertThat(LawMonths.codes(LawMonths.judge(period, "", "8888", LawProfile.STANDARD), Weight.BREACH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "88888--, 0, ''",
        "88889--, 0, ''",
        "8888d--, 0, over-an-hour",
        "8888e--, 0, over-an-hour",
        "8888t--, 1, day-too-long"
    })
    void aDayMayBeLongerByOneHourAndWithCauseByThree(String week, int breaches, String code) {
        LawReport report = LawMonths.weeks(week);
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
        // June 2026 to the 14th: 2 × 16 h on rest days = 32 h and three days of 9 h = 3 h: 35 h, then 36 h, 37 h
        "9988888 9888888, 0",
        "9988888 9988888, 0",
        "9998888 9988888, 1"
    })
    void aMonthHas36HoursOfOvertime(String row, int over) {
        List<LawFinding> found = LawMonths.weeks(row).findings().stream()
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
        OvertimeHours worked = LawMonths.judge(week, "", "88888--", LawProfile.STANDARD)
                .hours()
                .getFirst();
        assertThat(worked.at300()).isEqualTo(8 * 60);
        assertThat(worked.metered()).isZero();
        // free on the Friday but at work on Saturday: the fifth other day is over, 8 h at 200 %
        OvertimeHours moved = LawMonths.judge(week, "", "8888-8-", LawProfile.STANDARD)
                .hours()
                .getFirst();
        assertThat(moved.at300()).isZero();
        assertThat(moved.at200()).isEqualTo(8 * 60);
        LawReport report = LawMonths.judge(week, "", "88888--", LawProfile.STANDARD);
        assertThat(LawMonths.codes(report, Weight.PAY)).containsExactlyInAnyOrder("overtime-pay", "statutory-day");
    }

    @Test
    void theBaseIsPaidHoursOrHoursByTheClock() {
        // five shifts of 9 h by the clock, 8 h paid
        LawProfile clock = new LawProfile(Hours.STANDARD, Account.QUARTER, Base.CLOCK);
        LocalDate monday = LocalDate.of(2026, 6, 1);
        Period week = new Period(monday, monday.plusDays(7));
        assertThat(LawMonths.judge(week, "", "88888--", clock)
                        .hours()
                        .getFirst()
                        .at150())
                .isEqualTo(5 * 60);
        assertThat(LawMonths.judge(week, "", "88888--", LawProfile.STANDARD)
                        .hours()
                        .getFirst()
                        .at150())
                .isZero();
    }

    @Test
    void fourRestsAMonthAre48AYearAndTheWaysOutAreSaid() {
        Period june = Period.ofMonth(YearMonth.of(2026, 6));
        String week = "666666-";
        LawFinding four =
                LawMonths.finding(LawMonths.judge(june, "", week.repeat(4) + "66", LawProfile.STANDARD), "four-rests");
        assertThat(Texts.in(Locale.ENGLISH).say(four.message())).contains("48 a year", "4 short");
        assertThat(four.ways().stream().map(Texts.in(Locale.ENGLISH)::say))
                .anyMatch(each -> each.contains("48 + 13 = 61"));
        LawReport five = LawMonths.judge(june, "", week.repeat(4) + "6-", LawProfile.STANDARD);
        assertThat(five.findings()).noneMatch(each -> each.code().equals("four-rests"));
    }

    @Test
    void articlesAndMessagesAreSaidInBothLanguages() {
        LawReport report = LawMonths.weeks("9999999 99999et");
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
}
