package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void twoRunsLeaveTheDaysBetweenThemFixed() {
        Window window = Window.of(2, 4).and(Window.of(7, 8));
        assertThat(IntStream.range(0, 10).filter(window::isFree)).containsExactly(2, 3, 7);
        assertThat(window.from()).isEqualTo(2);
        assertThat(window.to()).isEqualTo(8);
        assertThat(window.size()).isEqualTo(3);
    }

    @Test
    void daysThatBothRunsHaveCountOnce() {
        assertThat(Window.of(2, 5).and(Window.of(4, 6)).size()).isEqualTo(4);
    }

    @Test
    void freeDaysAreNumberedOneAfterTheOther() {
        Window window = Window.of(2, 4).and(Window.of(7, 8));
        assertThat(IntStream.range(0, 3).map(window::day)).containsExactly(2, 3, 7);
    }

    @Test
    void joiningLeavesTheWindowsThatAreJoinedAsTheyAre() {
        Window first = Window.of(2, 4);
        Window joined = first.and(Window.of(7, 8));
        assertThat(joined.size()).isEqualTo(3);
        assertThat(first.size()).isEqualTo(2);
    }

    @Test
    void aWindowHasAtLeastOneDay() {
        assertThat(Window.of(3, 4).size()).isEqualTo(1);
        assertThatThrownBy(() -> Window.of(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Window.of(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
