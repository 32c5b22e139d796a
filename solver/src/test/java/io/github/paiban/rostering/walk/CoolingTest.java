package io.github.paiban.rostering.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Wishes;
import org.junit.jupiter.api.Test;

class CoolingTest {
    private static final Energy ENERGY = Energy.of(RuleBook.of());
    private final WorseningSample worsening = new WorseningSample(ENERGY);

    CoolingTest() {
        worsening.add(ENERGY.of(Level.SHOULD, 100));
        worsening.add(ENERGY.of(Level.PREFER, 40));
        worsening.add(ENERGY.of(Level.MUST, 3));
    }

    @Test
    void fallsWithinACycleAndRisesAtTheNext() {
        Cooling cooling = new Cooling(RuleBook.of(new Cover(RuleHead.should("cover", 1), 100, 20)), ENERGY);
        double before = Double.MAX_VALUE;
        for (double share = 0.3; share < 0.6; share += 0.01) {
            double now = cooling.temperature(share, worsening);
            assertThat(now).isLessThan(before);
            before = now;
        }
        assertThat(cooling.temperature(0.6, worsening)).isGreaterThan(before);
        assertThat(Cooling.cycle(0.599)).isEqualTo(2);
        assertThat(Cooling.cycle(0.6)).isEqualTo(3);
    }

    @Test
    void beginsAtAUsualWorseningAndEndsBelowTheSmallest() {
        Cooling cooling = new Cooling(RuleBook.of(new Cover(RuleHead.should("cover", 1), 100, 20)), ENERGY);
        assertThat(cooling.temperature(0, worsening)).isEqualTo(0.3 * ENERGY.of(Level.SHOULD, 100));
        assertThat(cooling.temperature(1, worsening)).isEqualTo(0.3 * ENERGY.of(Level.SHOULD, 1));
    }

    @Test
    void coolsPreferOnceShouldIsFrozen() {
        Cooling cooling = new Cooling(
                RuleBook.of(new Cover(RuleHead.should("cover", 1), 100, 20), new Wishes(RuleHead.prefer("wishes", 10))),
                ENERGY);
        assertThat(cooling.temperature(0.05, worsening)).isGreaterThan(100.0);
        assertThat(cooling.temperature(0.07, worsening)).isLessThan(100.0);
        assertThat(cooling.temperature(1, worsening)).isEqualTo(3);
    }
}
