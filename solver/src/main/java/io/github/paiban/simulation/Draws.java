package io.github.paiban.simulation;

import java.util.random.RandomGenerator;

/**
 * A stream of random numbers whose whole state is one number, so that every contact can carry its own: whatever the
 * roster, the same contact asks and thinks the same (common random numbers). SplitMix64 of Steele, Lea and Flood (Fast
 * splittable pseudorandom number generators, 2014), with its fixed increment.
 */
final class Draws implements RandomGenerator {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** Goes on with a stream where it was left. */
    Draws at(long newState) {
        state = newState;
        return this;
    }

    /** Where the stream is. */
    long state() {
        return state;
    }

    /** The begin of a stream of its own, given by a number. */
    static long split(long seed, long number) {
        return mix(seed ^ mix(number * GOLDEN + 1));
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
