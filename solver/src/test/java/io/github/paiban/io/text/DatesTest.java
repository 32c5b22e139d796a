package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate END = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-04",
                "2026/10/4",
                "2026.10.4",
                "2026年10月4日",
                "2026 年 10 月 4 号",
                "２０２６－１０－０４",
                "20261004",
                "10月4日",
                "10-4",
                "10/04",
                "10.4",
                "4",
                "04",
                "4日",
                "46299",
                "46299.0",
                "4-Oct",
                "4 Oct 2026",
                "2026-10-04 00:00:00",
                "2026/10/4 0:00",
                "2026-10-04T00:00",
                "4日(周日)",
                "4（日）",
                "10/4 周日",
                "2026-10-04 Sun",
                "周日4日",
                "Sun 4",
                "Sun, 2026-10-04",
                "4\n日",
                "10月4日星期天"
            })
    void datesAsPeopleAndExcelWriteThem(String text) {
        assertThat(day(text)).contains(LocalDate.of(2026, 10, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "0",
                "32",
                "13-1",
                "2026-02-30",
                "2026-13-01",
                "1949-12-31",
                "2100-01-01",
                "10000",
                "99999",
                "10/4/2026",
                "4-Foo",
                "4日x",
                "-4",
                "12:00",
                "4 foo",
                "2026-10-04 08:00",
                "1e3"
            })
    void otherTextIsNoDate(String text) {
        assertThat(Dates.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12-31,2026-12-31",
        "1-2,2027-01-02",
        "9-30,2026-09-30",
        "31,2026-10-31",
        "5-1,2026-05-01",
        "4-1,2027-04-01"
    })
    void theYearLeftOutIsTheNearest(String text, LocalDate meant) {
        assertThat(day(text)).contains(meant);
    }

    @Test
    void aDayThatTheMonthHasNotIsTakenFromTheNearestMonthThatHasIt() {
        LocalDate november = LocalDate.of(2026, 11, 1);
        assertThat(Dates.find("31").flatMap(date -> date.near(november, november.plusDays(30))))
                .contains(LocalDate.of(2026, 10, 31));
    }

    @Test
    void longTextIsNoDateAndIsSaidSoAtOnce() {
        long start = System.nanoTime();
        assertThat(Dates.find("2026-11" + " ".repeat(9_000) + "x")).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    @Test
    void february29NeedsALeapYear() {
        assertThat(day("2-29")).isEmpty();
        assertThat(day("2028-2-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void aWeekdayBesideTheDateIsHeldAgainstIt() {
        WrittenDate date = Dates.find("10月4日(周一)").orElseThrow();
        assertThat(date.contradicts(LocalDate.of(2026, 10, 4))).isTrue();
        assertThat(date.contradicts(LocalDate.of(2026, 10, 5))).isFalse();
    }

    private static Optional<LocalDate> day(String text) {
        return Dates.find(text).flatMap(date -> date.near(FIRST, END));
    }
}
