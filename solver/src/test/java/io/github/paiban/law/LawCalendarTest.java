package io.github.paiban.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Holiday;
import io.github.paiban.model.Holiday.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LawCalendarTest {
    private static final LawCalendar SHIPPED = LawCalendar.of(List.of());

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void aDecreedYearHasThirteenStatutoryDaysAndTheLegalNumberOfWorkingDays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = first.plusYears(1);
        assertThat(first.datesUntil(end).filter(SHIPPED::isStatutory)).hasSize(13);
        // 365 − 104 − 13 = 248
        assertThat(SHIPPED.workdays(first, end)).isEqualTo(248);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void onlyWeekendsAreMadeUpAndOnlyWeekdaysSwapped(int year) {
        for (Holiday each : LawCalendar.decreed(year)) {
            boolean isWeekend = each.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            if (each.kind() != Kind.STATUTORY) {
                assertThat(isWeekend).as(each.toString()).isEqualTo(each.kind() == Kind.MAKEUP);
            }
        }
    }

    @Test
    void theDaysAreThoseOfTheNotices() {
        assertThat(SHIPPED.isStatutory(day("2025-01-28"))).isTrue();
        assertThat(SHIPPED.isStatutory(day("2025-10-06"))).isTrue();
        assertThat(SHIPPED.isStatutory(day("2026-09-25"))).isTrue();
        assertThat(SHIPPED.isStatutory(day("2026-10-04"))).isFalse();
        assertThat(SHIPPED.isWorkday(day("2026-02-28"))).isTrue();
        assertThat(SHIPPED.isWorkday(day("2026-02-23"))).isFalse();
        assertThat(SHIPPED.isWorkday(day("2026-02-24"))).isTrue();
    }

    @Test
    void theFolderComesBeforeTheDecree() {
        LawCalendar calendar = LawCalendar.of(List.of(new Holiday(day("2026-09-25"), Kind.MAKEUP, "x")));
        assertThat(calendar.isStatutory(day("2026-09-25"))).isFalse();
        assertThat(calendar.isStatutory(day("2026-10-01"))).isTrue();
    }

    @Test
    void ofAnotherYearOnlyFixedDatesAreKnownAndThatIsSaid() {
        LocalDate first = LocalDate.of(2028, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(SHIPPED::isStatutory))
                .hasSize(6);
        assertThat(SHIPPED.unknownYears(Stream.of(first))).isEqualTo(Set.of(2028));
        assertThat(SHIPPED.unknownYears(Stream.of(day("2026-05-01")))).isEmpty();
        LawCalendar own = LawCalendar.of(List.of(new Holiday(day("2028-01-26"), Kind.STATUTORY, "春节")));
        assertThat(own.unknownYears(Stream.of(first))).isEmpty();
    }
}
