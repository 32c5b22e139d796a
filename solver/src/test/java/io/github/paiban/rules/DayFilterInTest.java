package io.github.paiban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DayFilterInTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "all", "weekend", "tue", "sat"})
    void askedOftenItMeansTheSameDays(String word) {
        DayFilter filter = new DayFilter(word.isEmpty() ? List.of() : List.of(word));
        Frame frame = Grids.of(".".repeat(30)).frame();
        IntPredicate in = filter.in(frame);
        for (int day = -Frame.HISTORY_DAYS; day < frame.days(); day++) {
            assertThat(in.test(day)).as("day %d", day).isEqualTo(filter.includes(frame, day));
            assertThat(frame.date(day)).isEqualTo(frame.month().period().date(day));
        }
        int after = frame.days() + 3;
        assertThat(frame.date(after)).isEqualTo(frame.month().period().date(after));
    }
}
