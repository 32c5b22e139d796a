package io.github.paiban.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.law.LawProfile.Account;
import io.github.paiban.law.LawProfile.Base;
import io.github.paiban.law.LawProfile.Hours;
import io.github.paiban.model.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts of hours over a quarter. */
final class LawAccountTest {
    private static final LawProfile QUARTER = new LawProfile(Hours.COMPREHENSIVE, Account.QUARTER, Base.PAID);

    /** July to September 2026: 23 + 21 + 22 = 66 working days, of them 2026-09-25 off and 2026-09-20 made up. */
    private static LawReport quarter(String july, String august, String september) {
        Period period = Period.ofMonth(YearMonth.of(2026, 9));
        return LawMonths.judge(period, july + august, september, QUARTER);
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
        assertThat(LawMonths.codes(report, Weight.BREACH).contains("account-over-36"))
                .isEqualTo(isTooMuch);
    }

    @Test
    void untilTheAccountEndsTheDifferenceRollsOver() {
        Period july = Period.ofMonth(YearMonth.of(2026, 7));
        LawReport report = LawMonths.judge(july, "", days(25, 31), QUARTER);
        assertThat(LawMonths.finding(report, "account-rolls").weight()).isEqualTo(Weight.NOTE);
        assertThat(report.hours().getFirst().at150()).isZero();
    }

    @Test
    void leaveOnAWorkingDayLowersTheHoursDue() {
        // the first working day of September as leave: 21 days left of 22, and 21 are worked
        String september = "L" + days(21, 29);
        LawReport report = quarter(days(23, 31), days(21, 31), september);
        assertThat(report.findings()).noneMatch(each -> each.code().startsWith("account"));
    }

    /** So many days of 8 hours at the begin of a month. */
    private static String days(int worked, int of) {
        return "8".repeat(worked) + "-".repeat(of - worked);
    }
}
