package io.github.paiban.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What happens on Ctrl-C or a request to terminate: work that can end early is asked to, and the process waits for it
 * to write its result. Where nothing can be saved the process ends at once.
 *
 * <p>Safe for use by several threads.
 */
class Interruption {
    /** What a shell reports of a process that was interrupted. */
    private static final int INTERRUPTED = 130;

    private static final long LONGEST_WAIT_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile @Nullable Runnable ending;
    private volatile int exitCode = INTERRUPTED;

    /** Says how the work under way is ended early with its result kept. */
    void endBy(Runnable endEarly) {
        ending = endEarly;
    }

    /** Asks the work under way to end early, if it can. */
    boolean request() {
        Runnable end = ending;
        if (end == null) {
            return false;
        }
        end.run();
        return true;
    }

    /** Says that all is written. */
    void finish(int code) {
        exitCode = code;
        finished.countDown();
    }

    /** Makes the process heed interruptions from now on. */
    void watchProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::onShutdown, "paiban-interruption"));
    }

    /** Runs when the process was interrupted, or has called exit after {@link #finish}. */
    private void onShutdown() {
        if (finished.getCount() == 0) {
            return;
        }
        if (request()) {
            awaitResult();
        }
        Runtime.getRuntime().halt(exitCode);
    }

    private void awaitResult() {
        try {
            if (!finished.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                exitCode = INTERRUPTED;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
