package io.github.paiban.rostering;

import io.github.paiban.rostering.walk.Cooling;
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
    /** When a linear programme or a dive last went on: it may bring something, however long it takes. */
    private volatile long hoped;

    private final AtomicLong steps = new AtomicLong();
    private volatile boolean perfect;
    private volatile boolean ended;

    Budget(SolveOptions options) {
        this.options = options;
        this.clock = options.nanoClock();
        this.started = clock.getAsLong();
        this.improved = started;
        this.hoped = started;
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

    /** Notes that something is under way that may improve the roster at its end. */
    void hope() {
        hoped = clock.getAsLong();
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
        return options.isLimitedBySteps()
                ? Math.min(1, (double) steps.get() / options.stepLimit())
                : share(clock.getAsLong());
    }

    private double share(long moment) {
        return Math.min(1, (double) (moment - started) / options.timeLimit().toNanos());
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
        return isStale() ? StopReason.UNIMPROVED : null;
    }

    /** Whether nothing has improved for long, a whole cycle of the cooling included: while that is hot, nothing can. */
    private boolean isStale() {
        long now = clock.getAsLong();
        return !options.isLimitedBySteps()
                && now - Math.max(improved, hoped) >= options.unimprovedLimit().toNanos()
                && Cooling.cycle(share(now)) > Cooling.cycle(share(improved)) + 1;
    }
}
