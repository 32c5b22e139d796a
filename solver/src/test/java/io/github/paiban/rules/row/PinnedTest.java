package io.github.paiban.rules.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.rules.Grids;
import io.github.paiban.rules.RuleHead;
import org.junit.jupiter.api.Test;

final class PinnedTest {
    private static final Pinned PINS = new Pinned(RuleHead.must("pins"));

    @Test
    void promisedCellsStay() {
        assertThat(Grids.of("ND.").pin(0, 'N').pin(2, '.').audit(PINS)).isEmpty();
    }

    @Test
    void anotherDutyIsABreachAlsoInAnotherRole() {
        assertThat(Grids.of("D.").pin(0, 'N').pin(1, 'D').audit(PINS))
                .isEqualTo("0..0 by 1 costs 1; 1..1 by 1 costs 1");
        assertThat(Grids.of("L").pin(0, 'N').said(PINS))
                .containsExactly("promised Night, now Night·Late duty", "已定Night，现排Night·Late duty");
    }

    @Test
    void aPromisedDayOffMayBecomeLeave() {
        assertThat(Grids.of("V").pin(0, '.').audit(PINS)).isEmpty();
    }

    @Test
    void othersAreFree() {
        assertThat(Grids.of("N", "D").pin(0, 'N').audit(PINS)).isEmpty();
    }
}
