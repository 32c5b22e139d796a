package io.github.paiban.rostering;

import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a search may still spend: time, steps, time without improvement. Read by several threads, written by the one
 * that leads the search.
 */
final class Budget {
    private final SolveOptions options;
    private final LongSupplier clock;
    private final long started;
    private volatile long improved;
    private final AtomicLong steps = new AtomicLong();
    private volatile boolean perfect;
    private volatile boolean ended;

    Budget(SolveOptions options) {
        this.options = options;
        this.clock = options.nanoClock();
        this.started = clock.getAsLong();
        this.improved = started;
    }

    /** Time since the start. */
    Duration elapsed() {
        return Duration.ofNanos(clock.getAsLong() - started);
    }

    /** Steps of each thread so far. */
    long steps() {
        return steps.get();
    }

    /** Counts steps that each thread made. */
    void count(long more) {
        steps.addAndGet(more);
    }

    /** Steps left to each thread. */
    long stepsLeft() {
        return options.stepLimit() - steps.get();
    }

    /** Notes an improvement. */
    void improvedTo(Score score) {
        improved = clock.getAsLong();
        perfect = score.equals(Score.ZERO);
    }

    /** Whether the time is up or the search is cancelled; cheap enough to be asked at each step. */
    boolean isSpent() {
        return ended
                || options.cancellation().isCancelled()
                || clock.getAsLong() - started >= options.timeLimit().toNanos();
    }

    /** Ends the search, whatever is left. */
    void end() {
        ended = true;
    }

    /** How much of the budget is used, 0 to 1: of the steps where they are limited, else of the time. */
    double share() {
        double share = options.isLimitedBySteps()
                ? (double) steps.get() / options.stepLimit()
                : (double) elapsed().toNanos() / options.timeLimit().toNanos();
        return Math.min(1, share);
    }

    /** Why to stop now; null to go on. */
    @Nullable StopReason findStopReason() {
        if (options.cancellation().isCancelled()) {
            return StopReason.CANCELLED;
        }
        if (perfect) {
            return StopReason.PERFECT;
        }
        if (stepsLeft() <= 0) {
            return StopReason.STEPS;
        }
        if (isSpent()) {
            return StopReason.TIME;
        }
        boolean stale =
                clock.getAsLong() - improved >= options.unimprovedLimit().toNanos();
        return stale && !options.isLimitedBySteps() ? StopReason.UNIMPROVED : null;
    }
}
