package io.github.paiban.benchmark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class ProcessorClockTest {
    @Test
    void goesOnWithWorkAndIsSharedByThreads() {
        LongSupplier alone = ProcessorClock.shared(1);
        LongSupplier shared = ProcessorClock.shared(4);
        long before = alone.getAsLong();
        while (alone.getAsLong() == before) {
            Thread.onSpinWait();
        }
        assertThat(alone.getAsLong()).isGreaterThan(before);
        assertThat(shared.getAsLong()).isBetween(before / 4, alone.getAsLong() / 4);
    }
}
