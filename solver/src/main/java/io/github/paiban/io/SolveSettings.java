package io.github.paiban.io;

import java.time.Duration;

/**
 * How long and with what the roster is searched for, as the shop's settings say.
 *
 * @param time the longest time, over zero
 * @param unimproved the longest time without any improvement, over zero
 * @param gap how far from the best possible is good enough, as a share; 0 to look for the best itself
 * @param seed start of all chance
 * @param threads how many threads, at least 1
 */
public record SolveSettings(Duration time, Duration unimproved, double gap, long seed, int threads) {
    /** 30 seconds, 10 without improvement, no gap, seed 1, two threads. */
    public static final SolveSettings DEFAULT =
            new SolveSettings(Duration.ofSeconds(30), Duration.ofSeconds(10), 0, 1, 2);

    public SolveSettings {
        if (!time.isPositive() || !unimproved.isPositive() || threads < 1) {
            throw new IllegalArgumentException("Solve settings of " + time + ", " + unimproved + " unimproved and "
                    + threads + " threads are not all positive. Maybe leave them out for the defaults.");
        }
        if (!(gap >= 0 && gap <= 1)) {
            throw new IllegalArgumentException("A gap of " + gap + " is not 0 to 1. Maybe 0.005, half a percent.");
        }
    }
}
