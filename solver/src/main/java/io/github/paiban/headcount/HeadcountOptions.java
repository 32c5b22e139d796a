package io.github.paiban.headcount;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much effort goes into an answer.
 *
 * @param steps rebuilding steps of each roster
 * @param tries how many numbers of people above the bound are tried for a desk before it is given up
 * @param replications simulated months for each roster
 * @param threads desks worked on at a time
 * @param seed the begin of all chance
 * @param timeLimit when to stop making rosters, so that later months are only bounded; null for never
 * @param nanoClock a clock that never goes back, in nanoseconds
 */
public record HeadcountOptions(
        long steps,
        int tries,
        int replications,
        int threads,
        long seed,
        @Nullable Duration timeLimit,
        LongSupplier nanoClock) {
    /** Enough for teams of dozens; no time limit. */
    public static final HeadcountOptions DEFAULT = new HeadcountOptions(400, 12, 3, 2, 1, null, System::nanoTime);

    public HeadcountOptions {
        if (steps < 1 || tries < 1 || replications < 1 || threads < 1) {
            throw new IllegalArgumentException(steps + " steps, " + tries + " tries, " + replications
                    + " replications, " + threads + " threads: none may be below 1.");
        }
    }

    /** The same with a time limit. */
    public HeadcountOptions withTimeLimit(@Nullable Duration limit) {
        return new HeadcountOptions(steps, tries, replications, threads, seed, limit, nanoClock);
    }

    /** The same with other steps. */
    public HeadcountOptions withSteps(long number) {
        return new HeadcountOptions(number, tries, replications, threads, seed, timeLimit, nanoClock);
    }
}
