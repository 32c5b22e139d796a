package io.github.paiban.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.columns.Window;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowChoiceTest {
    private static final int DAYS = 30;

    private final SplittableRandom random = new SplittableRandom(1);

    private static boolean isOneRun(Window window) {
        return window.to() - window.from() == window.size();
    }

    /** Fails as often as it takes to leave single runs. */
    private static WindowChoice scattered(int agents) {
        WindowChoice choice = new WindowChoice(DAYS, agents);
        IntStream.range(0, 10 + 8 + 6 + 5 + 5)
                .forEach(i -> assertThat(choice.isExhaustedBy(false)).isFalse());
        return choice;
    }

    @Test
    void singleRunsAreTakenAsLongAsTheyHelp() {
        WindowChoice choice = new WindowChoice(DAYS, 30);
        for (int i = 0; i < 100; i++) {
            Window window = choice.next(random);
            assertThat(isOneRun(window)).isTrue();
            assertThat(window.size()).isEqualTo(3);
            assertThat(choice.isExhaustedBy(i % 10 == 9)).isFalse();
        }
    }

    @Test
    void asManyFailuresAsCoverTheMonthMakeRunsLonger() {
        WindowChoice choice = new WindowChoice(DAYS, 30);
        IntStream.range(0, 9).forEach(i -> choice.isExhaustedBy(false));
        assertThat(choice.next(random).size()).isEqualTo(3);
        choice.isExhaustedBy(false);
        assertThat(choice.next(random).size()).isEqualTo(4);
    }

    @Test
    void thenDaysAreFreedInSeveralRuns() {
        WindowChoice choice = scattered(30);
        long several = IntStream.range(0, 200)
                .mapToObj(i -> choice.next(random))
                .filter(window -> !isOneRun(window))
                .count();
        assertThat(several).isGreaterThan(180);
    }

    @Test
    void everyDayIsFreedNowAndThen() {
        WindowChoice choice = scattered(30);
        boolean[] seen = new boolean[DAYS];
        for (int i = 0; i < 200; i++) {
            Window window = choice.next(random);
            IntStream.range(0, DAYS).filter(window::isFree).forEach(day -> seen[day] = true);
            assertThat(window.to()).isLessThanOrEqualTo(DAYS);
        }
        assertThat(seen).containsOnly(true);
    }

    @Test
    void windowsOfAllKindsAreExhaustedOnceSoManyOfSeveralRunsBroughtNothing() {
        WindowChoice choice = scattered(30);
        assertThat(choice.enough()).isEqualTo(50);
        IntStream.range(0, 49)
                .forEach(i -> assertThat(choice.isExhaustedBy(false)).isFalse());
        assertThat(choice.isExhaustedBy(false)).isTrue();
        choice.renew();
        assertThat(choice.isExhaustedBy(false)).isFalse();
    }

    @Test
    void aGainBeginsTheCountAnew() {
        WindowChoice choice = scattered(30);
        IntStream.range(0, 49).forEach(i -> choice.isExhaustedBy(false));
        assertThat(choice.isExhaustedBy(true)).isFalse();
        assertThat(choice.isExhaustedBy(false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void shortMonthsHaveWindowsToo(int days) {
        WindowChoice choice = new WindowChoice(days, 14);
        for (int i = 0; i < 300; i++) {
            Window window = choice.next(random);
            assertThat(window.from()).isNotNegative();
            assertThat(window.to()).isBetween(1, days);
            choice.isExhaustedBy(false);
        }
    }
}
