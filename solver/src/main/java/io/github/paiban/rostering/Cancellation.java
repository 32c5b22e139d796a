package io.github.paiban.rostering;

/** Stops a search from another thread; the search returns its best roster within a tenth of a second. Thread-safe. */
public final class Cancellation {
    private volatile boolean cancelled;

    /** Asks the search to stop. Has no effect the second time. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether {@link #cancel} was called. */
    public boolean isCancelled() {
        return cancelled;
    }
}
