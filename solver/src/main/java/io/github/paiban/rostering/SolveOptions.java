package io.github.paiban.rostering;

import io.github.paiban.model.Roster;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long and how to search.
 *
 * <p>With a step limit the search follows the steps alone: the same problem, seed, threads and step limit give the same
 * roster, unless the time limit ends it first.
 *
 * @param timeLimit when to stop at the latest
 * @param unimprovedLimit when to stop after the last improvement, at the earliest after a whole cycle of cooling without one; a third of the time
 *     limit by default
 * @param gapLimit stop once the roster is proved to cost no more than this share above the best possible, at the level
 *     should with no must rule broken and, where that is optimal, at the level prefer; 0 to stop at the optimum only
 * @param stepLimit how many rebuilding steps each thread makes at most; {@link Long#MAX_VALUE} for no limit
 * @param seed start of the random numbers
 * @param threads how many threads search, 1 to 64
 * @param cancellation stops the search from elsewhere
 * @param start a roster to start from; null to start from nothing
 * @param nanoClock a clock that never goes back, in nanoseconds
 */
public record SolveOptions(
        Duration timeLimit,
        Duration unimprovedLimit,
        double gapLimit,
        long stepLimit,
        long seed,
        int threads,
        Cancellation cancellation,
        @Nullable Roster start,
        LongSupplier nanoClock) {
    /** Stands for no limit of steps. */
    public static final long NO_STEP_LIMIT = Long.MAX_VALUE;

    private static final Duration DEFAULT_TIME = Duration.ofSeconds(30);

    public SolveOptions {
        if (timeLimit.isNegative() || timeLimit.isZero() || unimprovedLimit.isNegative() || unimprovedLimit.isZero()) {
            throw new IllegalArgumentException(
                    "Time limits " + timeLimit + " and " + unimprovedLimit + " are not over 0. Maybe use one second.");
        }
        if (!(gapLimit >= 0 && gapLimit <= 1)) {
            throw new IllegalArgumentException(
                    "Gap limit " + gapLimit + " is not 0 to 1. Maybe 0.005, half a percent.");
        }
        if (stepLimit < 1 || threads < 1 || threads > 64) {
            throw new IllegalArgumentException("Step limit " + stepLimit + " or threads " + threads
                    + " out of range: steps over 0, threads 1 to 64.");
        }
    }

    /** 30 seconds, seed 1, two threads, no step limit, from nothing. */
    public static SolveOptions defaults() {
        return new SolveOptions(
                DEFAULT_TIME,
                DEFAULT_TIME.dividedBy(3),
                0,
                NO_STEP_LIMIT,
                1,
                2,
                new Cancellation(),
                null,
                System::nanoTime);
    }

    /** The same with another time limit, and a third of it as limit without improvement. */
    public SolveOptions withTimeLimit(Duration limit) {
        return new SolveOptions(
                limit, limit.dividedBy(3), gapLimit, stepLimit, seed, threads, cancellation, start, nanoClock);
    }

    /** The same with another limit without improvement. */
    public SolveOptions withUnimprovedLimit(Duration limit) {
        return new SolveOptions(timeLimit, limit, gapLimit, stepLimit, seed, threads, cancellation, start, nanoClock);
    }

    /** The same, stopping once proved to be within a share of the best possible. */
    public SolveOptions withGapLimit(double share) {
        return new SolveOptions(
                timeLimit, unimprovedLimit, share, stepLimit, seed, threads, cancellation, start, nanoClock);
    }

    /** The same with a limit of steps for each thread. */
    public SolveOptions withStepLimit(long limit) {
        return new SolveOptions(
                timeLimit, unimprovedLimit, gapLimit, limit, seed, threads, cancellation, start, nanoClock);
    }

    /** The same with another seed. */
    public SolveOptions withSeed(long newSeed) {
        return new SolveOptions(
                timeLimit, unimprovedLimit, gapLimit, stepLimit, newSeed, threads, cancellation, start, nanoClock);
    }

    /** The same with another number of threads. */
    public SolveOptions withThreads(int number) {
        return new SolveOptions(
                timeLimit, unimprovedLimit, gapLimit, stepLimit, seed, number, cancellation, start, nanoClock);
    }

    /** The same, stopped by a cancellation. */
    public SolveOptions withCancellation(Cancellation newCancellation) {
        return new SolveOptions(
                timeLimit, unimprovedLimit, gapLimit, stepLimit, seed, threads, newCancellation, start, nanoClock);
    }

    /** The same, starting from a roster of the same period. */
    public SolveOptions withStart(@Nullable Roster roster) {
        return new SolveOptions(
                timeLimit, unimprovedLimit, gapLimit, stepLimit, seed, threads, cancellation, roster, nanoClock);
    }

    /** The same, by another clock. */
    public SolveOptions withNanoClock(LongSupplier clock) {
        return new SolveOptions(
                timeLimit, unimprovedLimit, gapLimit, stepLimit, seed, threads, cancellation, start, clock);
    }

    /** Whether the search is limited by steps, and so is reproducible. */
    public boolean isLimitedBySteps() {
        return stepLimit != NO_STEP_LIMIT;
    }
}
