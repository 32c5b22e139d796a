package io.github.paiban.rotation;

import java.util.function.LongSupplier;

/** The end of a search. */
final class Deadline {
    private final LongSupplier clock;
    private final long end;

    private Deadline(LongSupplier clock, long end) {
        this.clock = clock;
        this.end = end;
    }

    static Deadline of(CycleOptions options) {
        LongSupplier clock = options.nanoClock();
        return new Deadline(clock, clock.getAsLong() + options.time().toNanos());
    }

    /** A deadline after a share of the time that is left. */
    Deadline sooner(double share) {
        long now = clock.getAsLong();
        return new Deadline(clock, now + (long) (share * Math.max(0, end - now)));
    }

    /** A deadline no more than so many seconds away. */
    Deadline within(double seconds) {
        return new Deadline(clock, Math.min(end, clock.getAsLong() + (long) (seconds * 1e9)));
    }

    double secondsLeft() {
        return (end - clock.getAsLong()) / 1e9;
    }

    boolean isOver() {
        return clock.getAsLong() >= end;
    }
}
