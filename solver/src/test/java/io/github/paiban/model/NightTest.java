package io.github.paiban.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightTest {
    @ParameterizedTest
    @CsvSource({
        "06:00, 14:00, false",
        "05:59, 14:00, true",
        "14:00, 22:00, false",
        "14:00, 22:01, true",
        "22:00, 06:00, true",
        "00:00, 06:00, true",
        "09:00, 09:00, true"
    })
    void aNightReachesIntoTheTimeFrom22To6(LocalTime start, LocalTime end, boolean isNight) {
        assertThat(Night.WORKED.touches(shift(start, end))).isEqualTo(isNight);
    }

    @ParameterizedTest
    @CsvSource({"14:00, 22:00, false", "14:00, 22:01, true", "05:30, 14:00, false", "20:00, 04:00, true"})
    void anEveningIsGivenUpWhereAShiftEndsAfter22(LocalTime start, LocalTime end, boolean isReached) {
        assertThat(Night.WORKED.isReachedBy(shift(start, end))).isEqualTo(isReached);
    }

    @ParameterizedTest
    @CsvSource({
        "1320, 1920, 0, 480, 480",
        "1320, 1920, 0, 481, 480",
        "1320, 1920, 1319, 1320, 0",
        "1320, 1920, 1200, 1500, 180",
        "1320, 1920, 1320, 2880, 720",
        "0, 360, 1380, 1560, 120",
        "0, 1440, 600, 1800, 1200"
    })
    void minutesAtNightAreThoseOfTheNightBeforeOfThisAndOfTheNext(int begin, int end, int from, int to, int minutes) {
        assertThat(new Night(begin, end).minutes(from, to)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"-1, 360", "360, 360", "1320, 2761"})
    void aNightLastsUpToADay(int from, int to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Night(from, to));
    }

    private static ShiftType shift(LocalTime start, LocalTime end) {
        return ShiftType.of("s", "s", "s", start, end);
    }
}
