package io.github.paiban.rostering.timefold;

import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.Search;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells a listener of a search's progress, a few times a second. */
final class Reporting {
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final ProgressListener listener;
    private final LongSupplier clock;
    private long last;

    Reporting(ProgressListener listener, LongSupplier clock) {
        this.listener = listener;
        this.clock = clock;
    }

    void report(Search search) {
        last = clock.getAsLong();
        listener.onProgress(search.progress());
    }

    /** Lets a search improve to its end. */
    void improve(Search search) {
        while (search.improve()) {
            if (clock.getAsLong() - last >= PAUSE) {
                report(search);
            }
        }
        report(search);
    }
}
