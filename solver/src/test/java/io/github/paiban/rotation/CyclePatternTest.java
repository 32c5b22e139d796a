package io.github.paiban.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CyclePatternTest {
    private static final Duty DAY = Duty.of("day");
    private static final Duty NIGHT = Duty.of("night");
    private static final Duty OFF = Duty.OFF;
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    /** Two lines of 28 days, all day shifts or all nights, with every seventh day off, and tail days. */
    private static CyclePattern byMonth(MonthEnd end, Duty... tail) {
        List<Duty> duties = new ArrayList<>();
        for (Duty shift : List.of(DAY, NIGHT)) {
            for (int week = 0; week < 4; week++) {
                duties.addAll(Collections.nCopies(6, shift));
                duties.add(OFF);
            }
            duties.addAll(List.of(tail));
        }
        return new CyclePattern(NOVEMBER, 28 + tail.length, duties, Map.of(), true, end);
    }

    @Test
    @DisplayName("by month, every month begins with its first column, in the line after that of the month before")
    void monthsBeginAnew() {
        CyclePattern pattern = byMonth(MonthEnd.REST);

        assertThat(pattern.places()).isEqualTo(2);
        assertThat(pattern.duty(0, NOVEMBER)).isEqualTo(DAY);
        assertThat(pattern.duty(0, NOVEMBER.plusDays(6))).isEqualTo(OFF);
        assertThat(pattern.duty(0, LocalDate.of(2026, 12, 1))).isEqualTo(NIGHT);
        assertThat(pattern.duty(1, LocalDate.of(2026, 12, 1))).isEqualTo(DAY);
        assertThat(pattern.duty(0, LocalDate.of(2027, 1, 7))).isEqualTo(OFF);
        assertThat(pattern.duty(0, LocalDate.of(2026, 10, 31).minusDays(3))).isEqualTo(OFF);
        assertThat(pattern.duty(0, LocalDate.of(2026, 10, 1))).isEqualTo(NIGHT);
    }

    @ParameterizedTest
    @CsvSource({"REST, 28, 4", "REST, 29, 5", "REST, 31, 7", "WORKED, 31, 4", "OWED, 29, 4", "OWED, 31, 4"})
    @DisplayName("the days past the core are rests or worked, as the policy says")
    void endsMonths(MonthEnd end, int days, int rests) {
        CyclePattern pattern = byMonth(end);

        assertThat(NOVEMBER.plusMonths(1)
                        .datesUntil(NOVEMBER.plusMonths(1).plusDays(days))
                        .filter(date -> pattern.duty(0, date).equals(OFF)))
                .hasSize(rests);
    }

    @Test
    @DisplayName("worked days past the core have the shift worked last")
    void worksTheShiftWorkedLast() {
        assertThat(byMonth(MonthEnd.WORKED).duty(1, LocalDate.of(2026, 11, 29))).isEqualTo(NIGHT);
        assertThat(byMonth(MonthEnd.OWED).duty(0, LocalDate.of(2026, 11, 30))).isEqualTo(DAY);
    }

    @Test
    @DisplayName("a tail that is written counts; its rests are kept, worked, or worked and owed")
    void readsWrittenTails() {
        Period december = Period.ofMonth(YearMonth.of(2026, 12));
        LocalDate thirtieth = LocalDate.of(2026, 12, 30);

        assertThat(byMonth(MonthEnd.REST, DAY, OFF, NIGHT).duty(0, thirtieth)).isEqualTo(OFF);
        assertThat(byMonth(MonthEnd.WORKED, DAY, OFF, NIGHT).duty(0, thirtieth)).isEqualTo(DAY);
        assertThat(byMonth(MonthEnd.OWED, DAY, OFF, NIGHT).duty(0, thirtieth)).isEqualTo(DAY);
        assertThat(byMonth(MonthEnd.REST, DAY, OFF, NIGHT).owed(0, december)).isEmpty();
        assertThat(byMonth(MonthEnd.WORKED, DAY, OFF, NIGHT).owed(0, december)).isEmpty();
        assertThat(byMonth(MonthEnd.OWED, DAY, OFF, NIGHT).owed(0, december)).containsExactly(thirtieth);
    }

    @Test
    @DisplayName("in a cycle of weeks the fifth rest of a long month falls under the policy, four rests do not")
    void fifthRestsOfWeeks() {
        List<Duty> week = List.of(DAY, DAY, DAY, DAY, DAY, DAY, OFF);
        LocalDate monday = LocalDate.of(2026, 10, 26);
        CyclePattern owed = new CyclePattern(monday, 7, week, Map.of(), false, MonthEnd.OWED);
        CyclePattern asDrawn = new CyclePattern(monday, 7, week, Map.of());
        LocalDate fifthSunday = LocalDate.of(2026, 11, 29);

        assertThat(asDrawn.duty(0, fifthSunday)).isEqualTo(OFF);
        assertThat(owed.duty(0, fifthSunday)).isEqualTo(DAY);
        assertThat(owed.owed(0, Period.ofMonth(YearMonth.of(2026, 11)))).containsExactly(fifthSunday);
        assertThat(owed.owed(0, Period.ofMonth(YearMonth.of(2026, 12)))).isEmpty();
        assertThat(owed.duty(0, LocalDate.of(2026, 12, 27))).isEqualTo(OFF);
    }

    @Test
    void monthsHave28To31Days() {
        assertThatThrownBy(() ->
                        new CyclePattern(NOVEMBER, 27, Collections.nCopies(27, DAY), Map.of(), true, MonthEnd.REST))
                .hasMessageContaining("28 to 31");
        assertThatThrownBy(() ->
                        new CyclePattern(NOVEMBER, 32, Collections.nCopies(32, DAY), Map.of(), true, MonthEnd.REST))
                .hasMessageContaining("28 to 31");
    }
}
