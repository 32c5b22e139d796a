package io.github.paiban.rotation;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How to look for a cycle.
 *
 * @param time the longest search
 * @param threads how many threads may search
 * @param seed start of all chance
 * @param usesLibrary whether to use the solver for programmes in whole numbers, where this machine can load it
 * @param nanoClock nanoseconds from any begin
 */
public record CycleOptions(Duration time, int threads, long seed, boolean usesLibrary, LongSupplier nanoClock) {
    /** A minute on two threads, with the library. */
    public static final CycleOptions DEFAULT = new CycleOptions(Duration.ofMinutes(1), 2, 1, true, System::nanoTime);

    public CycleOptions {
        if (time.isNegative() || time.isZero() || threads < 1) {
            throw new IllegalArgumentException("A search of " + time + " on " + threads + " threads finds nothing.");
        }
    }

    /** The same with another time. */
    public CycleOptions withTime(Duration newTime) {
        return new CycleOptions(newTime, threads, seed, usesLibrary, nanoClock);
    }

    /** The same with another number of threads. */
    public CycleOptions withThreads(int newThreads) {
        return new CycleOptions(time, newThreads, seed, usesLibrary, nanoClock);
    }

    /** The same with another seed. */
    public CycleOptions withSeed(long newSeed) {
        return new CycleOptions(time, threads, newSeed, usesLibrary, nanoClock);
    }

    /** The same, with the library where it can be loaded or without it. */
    public CycleOptions withLibrary(boolean use) {
        return new CycleOptions(time, threads, seed, use, nanoClock);
    }
}
