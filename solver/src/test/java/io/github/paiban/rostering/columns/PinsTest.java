package io.github.paiban.rostering.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinsTest {
    private final Pins pins = new Pins(2, 3);

    private static Column row(int agent, int... row) {
        return new Column(agent, row, 0, new int[0], new int[0]);
    }

    @Test
    void nothingIsPinnedAtFirst() {
        assertThat(pins.isAny()).isFalse();
        assertThat(pins.isFree(1, 2)).isTrue();
        assertThat(pins.allows(1, 2, 4)).isTrue();
        assertThat(pins.allow(row(1, 4, 5, 6))).isTrue();
        assertThat(pins.isFull(0)).isFalse();
    }

    @Test
    void aPinnedCellAllowsItsDutyAlone() {
        pins.pin(1, 2, 4);
        assertThat(pins.isAny()).isTrue();
        assertThat(pins.isFree(1, 2)).isFalse();
        assertThat(pins.isFree(0, 2)).isTrue();
        assertThat(pins.allows(1, 2, 4)).isTrue();
        assertThat(pins.allows(1, 2, 0)).isFalse();
        assertThat(pins.allow(row(1, 9, 9, 4))).isTrue();
        assertThat(pins.allow(row(1, 9, 9, 9))).isFalse();
        assertThat(pins.allow(row(0, 9, 9, 9))).isTrue();
    }

    @Test
    void aForbiddenDutyLeavesTheOthers() {
        pins.forbid(0, 1, 4);
        assertThat(pins.isAny()).isTrue();
        assertThat(pins.allows(0, 1, 4)).isFalse();
        assertThat(pins.allows(0, 1, 5)).isTrue();
        assertThat(pins.allow(row(0, 4, 4, 4))).isFalse();
        assertThat(pins.allow(row(1, 4, 4, 4))).isTrue();
        pins.clear();
        assertThat(pins.isAny()).isFalse();
        assertThat(pins.allows(0, 1, 4)).isTrue();
    }

    @Test
    void anAgentIsFullOnceEveryDayIsPinned() {
        pins.pin(0, 0, 1);
        pins.pin(0, 1, 0);
        assertThat(pins.isFull(0)).isFalse();
        pins.pin(0, 2, 1);
        assertThat(pins.isFull(0)).isTrue();
        assertThat(pins.isFull(1)).isFalse();
        pins.clear();
        assertThat(pins.isFull(0)).isFalse();
        assertThat(pins.isAny()).isFalse();
        assertThat(pins.allows(0, 0, 7)).isTrue();
    }
}
