package io.github.paiban.rostering.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Level;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Wishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnergyTest {
    private static Energy of(long weight) {
        return Energy.of(RuleBook.of(new Wishes(RuleHead.prefer("wishes", weight))));
    }

    @ParameterizedTest(name = "weight {0}")
    @ValueSource(longs = {1, 15, 16, 17, 1000, RuleHead.MAX_WEIGHT - 1, RuleHead.MAX_WEIGHT})
    void aUnitAtTheLevelShouldOutweighsSixtyFourBreachesOfTheHeaviestPreferredRule(long weight) {
        Energy energy = of(weight);
        assertThat(energy.of(Level.SHOULD, 1)).isGreaterThanOrEqualTo(64 * energy.of(Level.PREFER, weight));
        assertThat(energy.of(Level.MUST, 1)).isGreaterThanOrEqualTo(16_384 * energy.of(Level.SHOULD, 1));
    }

    @Test
    void ordinaryWeightsHaveTheSameFactors() {
        for (int rank = 0; rank < Level.COUNT; rank++) {
            assertThat(of(16).factor(rank)).isEqualTo(of(1).factor(rank));
        }
        assertThat(of(17).factor(1)).isEqualTo(2 * of(16).factor(1));
    }

    @Test
    void whatALargeRosterBreaksAtFirstFitsIntoANumber() {
        long[] broken = {1L << 22, 1L << 30, 1L << 36};
        Energy energy = of(RuleHead.MAX_WEIGHT);
        assertThat(energy.of(broken)).isPositive();
        assertThat(energy.of(broken) / energy.factor(0)).isEqualTo(broken[0] + (1L << 16));
    }

    @Test
    void levelsAddUp() {
        Energy energy = of(5);
        assertThat(energy.of(new long[] {2, 3, 4}))
                .isEqualTo(energy.of(Level.MUST, 2) + energy.of(Level.SHOULD, 3) + 4);
    }
}
