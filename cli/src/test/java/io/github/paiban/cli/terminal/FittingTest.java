package io.github.paiban.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FittingTest {
    private static final List<Integer> KEPT = List.of(0, 0, 0);

    @Test
    void whatFitsIsNotCut() {
        assertThat(Fitting.share(List.of(1, 4, 2), KEPT, 7)).containsExactly(1, 4, 2);
    }

    @Test
    void theLongestRowsAreCutToTwoLinesFirst() {
        assertThat(Fitting.share(List.of(1, 5, 3), KEPT, 6)).containsExactly(1, 3, 2);
        assertThat(Fitting.share(List.of(1, 5, 3), KEPT, 5)).containsExactly(1, 2, 2);
    }

    @Test
    void rowsOfTheLastRankGoBeforeSecondLines() {
        assertThat(Fitting.share(List.of(2, 1, 2), List.of(0, 3, 1), 4)).containsExactly(2, 0, 2);
        assertThat(Fitting.share(List.of(2, 1, 2), List.of(0, 2, 1), 4)).containsExactly(2, 1, 1);
    }

    @Test
    void rowsGoByTheirRankAndThoseOfRankZeroStay() {
        assertThat(Fitting.share(List.of(1, 1, 1), List.of(1, 2, 0), 2)).containsExactly(1, 0, 1);
        assertThat(Fitting.share(List.of(1, 1, 1), List.of(1, 2, 0), 0)).containsExactly(0, 0, 1);
    }
}
