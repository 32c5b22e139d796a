package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.RandomMonths;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Terms;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of a programme as differences of sums. */
class DifferencesTest {
    private static final double[] ONES = {1, 1, 1};

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void halfHoursThatTheSameShiftsCoverAreSubtractedFromEachOther() {
        int[][][] touched = {{{0, 1, 1, 1}, {0, 1, 1, 1, 2, 1}, {}}, {{0, 1, 1, 1}, {0, 1, 1, 1, 2, 1}, {}}};

        Differences differences = Differences.of(touched, ONES);

        assertThat(differences.parent(0)).isNegative();
        assertThat(differences.parent(1)).isZero();
        assertThat(differences.children(0)).contains(1);
    }

    @Test
    void sumsThatShareNothingStayApart() {
        int[][][] touched = {{{0, 1}, {1, 1}, {2, 1}}};

        Differences differences = Differences.of(touched, ONES);

        for (int sum = 0; sum < 3; sum++) {
            assertThat(differences.isLinked(sum)).isFalse();
        }
    }

    @Test
    void sumsInDifferentUnitsStayApart() {
        int[][][] touched = {{{0, 1, 1, 1}, {0, 1, 1, 1}}};

        assertThat(Differences.of(touched, new double[] {1, 2}).isLinked(1)).isFalse();
        assertThat(Differences.of(touched, new double[] {2, 2}).isLinked(1)).isTrue();
    }

    /** Prices of rows times what the rows hold is prices of sums times the sums, whatever the sums are. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pricesOfSumsAreWorthWhatPricesOfRowsAre(long seed) {
        RowLp lp = RowLp.of(new Board(Terms.of(RandomMonths.small(seed, 4, 7))));
        Differences differences = Differences.of(lp.touched, lp.units);
        SplittableRandom random = new SplittableRandom(seed);
        double[] sums = random.doubles(lp.sums(), -5, 5).toArray();
        double[] prices = random.doubles(lp.sums(), -5, 5).toArray();
        double byRows = 0;
        for (int sum = 0; sum < sums.length; sum++) {
            int parent = differences.parent(sum);
            byRows += prices[sum] * (sums[sum] - (parent < 0 ? 0 : sums[parent]));
        }

        differences.unfold(prices);

        double bySums = 0;
        for (int sum = 0; sum < sums.length; sum++) {
            bySums += prices[sum] * sums[sum];
        }
        assertThat(bySums).isCloseTo(byRows, within(1e-6));
    }
}
