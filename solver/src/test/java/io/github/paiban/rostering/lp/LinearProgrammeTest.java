package io.github.paiban.rostering.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinearProgrammeTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Offset<Double> ABOUT = within(1e-6);

    private final LinearProgramme programme = LinearProgrammes.create().orElseThrow();

    @AfterEach
    void close() {
        programme.close();
    }

    private int column(double cost, double upper, double... coefficients) {
        int[] rows = new int[coefficients.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        return programme.addColumn(cost, upper, rows, coefficients, rows.length);
    }

    /** Least 3x + 5y where x + y ≥ 4 and x + 3y ≥ 6: 14 at x = 3, y = 1. */
    private void twoByTwo() {
        programme.addRow(4, INFINITY);
        programme.addRow(6, INFINITY);
        column(3, INFINITY, 1, 1);
        column(5, INFINITY, 1, 3);
    }

    @Test
    void thisMachineCanSolve() {
        assertThat(LinearProgrammes.areSolvable()).isTrue();
    }

    @Test
    void findsTheOptimumAndItsPrices() {
        twoByTwo();
        assertThat(programme.solve(false, 10)).isTrue();
        assertThat(programme.objective()).isCloseTo(14, ABOUT);
        assertThat(programme.value(0)).isCloseTo(3, ABOUT);
        assertThat(programme.value(1)).isCloseTo(1, ABOUT);
        assertThat(programme.price(0)).isCloseTo(2, ABOUT);
        assertThat(programme.price(1)).isCloseTo(1, ABOUT);
    }

    @Test
    void bothMethodsAgree() {
        twoByTwo();
        assertThat(programme.solve(true, 10)).isTrue();
        assertThat(programme.objective()).isCloseTo(14, ABOUT);
    }

    @Test
    void takesAColumnThatCameLater() {
        twoByTwo();
        programme.solve(false, 10);
        int better = column(1, 2, 1, 1);
        assertThat(programme.value(better)).isZero();
        assertThat(programme.solve(false, 10)).isTrue();
        assertThat(programme.value(better)).isCloseTo(2, ABOUT);
        assertThat(programme.objective()).isCloseTo(2 + 8, ABOUT);
    }

    @Test
    void takesABoundThatChangedLater() {
        twoByTwo();
        programme.solve(false, 10);
        programme.setUpper(1, 0);
        assertThat(programme.solve(true, 10)).isTrue();
        assertThat(programme.objective()).isCloseTo(18, ABOUT);
        programme.setUpper(1, INFINITY);
        assertThat(programme.solve(false, 10)).isTrue();
        assertThat(programme.objective()).isCloseTo(14, ABOUT);
    }

    @Test
    void readsOnlyTheFirstEntriesOfItsArrays() {
        programme.addRow(1, 1);
        programme.addRow(0, INFINITY);
        int[] rows = {0, 1};
        programme.addColumn(2, INFINITY, rows, new double[] {1, -9}, 1);
        rows[0] = 1;
        assertThat(programme.solve(false, 10)).isTrue();
        assertThat(programme.objective()).isCloseTo(2, ABOUT);
    }

    @Test
    void goesOnWhenWhatWasImpossibleIsMended() {
        twoByTwo();
        programme.setUpper(0, 1);
        programme.setUpper(1, 1);
        assertThat(programme.solve(true, 10)).isFalse();
        assertThat(programme.solve(false, 10)).isFalse();
        programme.setUpper(0, INFINITY);
        assertThat(programme.solve(true, 10)).isTrue();
        assertThat(programme.objective()).isCloseTo(14, ABOUT);
        programme.setUpper(0, 0);
        assertThat(programme.solve(true, 10)).isFalse();
        int late = column(100, INFINITY, 1, 1);
        assertThat(programme.solve(false, 10)).isTrue();
        assertThat(programme.value(late)).isCloseTo(3, ABOUT);
        assertThat(programme.objective()).isCloseTo(305, ABOUT);
    }

    @Test
    void rowsWithTwoBoundsHoldBoth() {
        programme.addRow(2, 3);
        int column = column(-1, 10, 1);
        assertThat(programme.solve(false, 10)).isTrue();
        assertThat(programme.value(column)).isCloseTo(3, ABOUT);
        assertThat(programme.price(0)).isCloseTo(-1, ABOUT);
    }

    /** Primal and dual meet: 40 random programmes, each enlarged and bounded step by step. */
    @Test
    void thePricesProveTheOptimumOfRandomProgrammes() {
        for (long seed = 0; seed < 40; seed++) {
            try (LinearProgramme some = LinearProgrammes.create().orElseThrow()) {
                new Random(some, seed).check();
            }
        }
    }

    private static final class Random {
        private static final int ROWS = 6;
        private static final int COLUMNS = 40;
        private final LinearProgramme programme;
        private final SplittableRandom random;
        private final double[] least = new double[ROWS];
        private final double[] costs = new double[COLUMNS];
        private final double[] uppers = new double[COLUMNS];
        private final double[][] coefficients = new double[COLUMNS][];

        Random(LinearProgramme programme, long seed) {
            this.programme = programme;
            this.random = new SplittableRandom(seed);
        }

        void check() {
            for (int row = 0; row < ROWS; row++) {
                least[row] = random.nextInt(1, 9);
                programme.addRow(least[row], INFINITY);
            }
            for (int column = 0; column < COLUMNS; column++) {
                add(column, column == 0 ? INFINITY : 1 + random.nextInt(3));
                if (column % 4 == 3) {
                    assertOptimal(column + 1, random.nextBoolean());
                    int changed = random.nextInt(1, column);
                    uppers[changed] = random.nextInt(2);
                    programme.setUpper(changed, uppers[changed]);
                }
            }
        }

        /** The first column alone can meet all rows, at a price. */
        private void add(int column, double upper) {
            costs[column] = column == 0 ? 90 : random.nextInt(1, 50);
            uppers[column] = upper;
            coefficients[column] = new double[ROWS];
            int[] rows = new int[ROWS];
            for (int row = 0; row < ROWS; row++) {
                rows[row] = row;
                coefficients[column][row] = column == 0 ? 1 : random.nextInt(4);
            }
            programme.addColumn(costs[column], upper, rows, coefficients[column], ROWS);
        }

        private void assertOptimal(int columns, boolean dual) {
            assertThat(programme.solve(dual, 10)).isTrue();
            double primal = 0;
            double bound = 0;
            for (int row = 0; row < ROWS; row++) {
                assertThat(programme.price(row)).isGreaterThan(-1e-6);
                bound += programme.price(row) * least[row];
            }
            for (int column = 0; column < columns; column++) {
                double reduced = costs[column];
                for (int row = 0; row < ROWS; row++) {
                    reduced -= programme.price(row) * coefficients[column][row];
                }
                bound += reduced < -1e-9 ? reduced * uppers[column] : 0;
                primal += costs[column] * programme.value(column);
                assertThat(programme.value(column)).isBetween(-1e-6, uppers[column] + 1e-6);
            }
            assertThat(programme.objective()).isCloseTo(primal, within(1e-4));
            assertThat(bound).isCloseTo(primal, within(1e-3));
        }
    }
}
