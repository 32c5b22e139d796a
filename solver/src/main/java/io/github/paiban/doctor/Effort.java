package io.github.paiban.doctor;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long may be looked for causes and remedies.
 *
 * @param time for everything together
 * @param threads how many threads solve
 * @param seed start of the random numbers
 * @param nanoClock a clock that never goes back, in nanoseconds
 */
public record Effort(Duration time, int threads, long seed, LongSupplier nanoClock) {
    public Effort {
        if (time.isNegative() || time.isZero() || threads < 1) {
            throw new IllegalArgumentException(
                    "An effort of " + time + " on " + threads + " threads finds nothing. Maybe use a minute.");
        }
    }
}
