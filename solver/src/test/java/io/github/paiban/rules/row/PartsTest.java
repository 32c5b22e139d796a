package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PartsTest {
    private static final double FREE = Double.POSITIVE_INFINITY;

    @Test
    void withoutLimitsPartsGoByWeight() {
        assertThat(Parts.of(12, new double[] {1, 2, 3}, new double[] {FREE, FREE, FREE}))
                .containsExactly(2, 4, 6);
    }

    @Test
    void whatALimitLeavesOverFallsToTheOthers() {
        assertThat(Parts.of(12, new double[] {1, 1, 1}, new double[] {2, FREE, FREE}))
                .containsExactly(2, 5, 5);
        assertThat(Parts.of(12, new double[] {1, 1, 1}, new double[] {4, FREE, FREE}))
                .containsExactly(4, 4, 4);
        // the second is over its limit only with what the first leaves over
        assertThat(Parts.of(12, new double[] {1, 1, 1}, new double[] {1, 5, FREE}))
                .containsExactly(1, 5, 6);
    }

    @Test
    void whatNobodyMayHaveFallsToNobody() {
        assertThat(Parts.of(12, new double[] {1, 1}, new double[] {2, 3})).containsExactly(2, 3);
        assertThat(Parts.of(12, new double[] {0, 1}, new double[] {FREE, 3})).containsExactly(0, 3);
        assertThat(Parts.of(0, new double[] {0, 0}, new double[] {FREE, FREE})).containsExactly(0, 0);
    }

    @Test
    void nobodyHasMoreThanTheirLimitAndAllIsDividedWhereThatGoes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            int people = 1 + random.nextInt(6);
            double[] weights = random.doubles(people, 0.1, 2).toArray();
            double[] most = random.doubles(people, 0, 8)
                    .map(some -> some > 5 ? FREE : some)
                    .toArray();
            double all = random.nextDouble(20);

            double[] parts = Parts.of(all, weights, most);

            for (int one = 0; one < people; one++) {
                assertThat(parts[one]).isLessThanOrEqualTo(most[one] + 1e-9);
            }
            double divided = Math.min(all, Arrays.stream(most).sum());
            assertThat(Arrays.stream(parts).sum()).isCloseTo(divided, within(1e-9));
        }
    }
}
