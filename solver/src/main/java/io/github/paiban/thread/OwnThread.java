package io.github.paiban.thread;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that runs on a thread of its own beside the one that began it. Such threads are daemons: whoever does not ask for the
 * result need not wait for the work, nor does the process. For many pieces of work at once a pool is the better tool.
 *
 * @param <T> what comes of the work
 */
public final class OwnThread<T> {
    private final CompletableFuture<T> result;

    private OwnThread(CompletableFuture<T> result) {
        this.result = result;
    }

    /**
     * Begins to work.
     *
     * @param name the thread's name, which begins with {@code paiban-}
     */
    public static <T> OwnThread<T> begin(String name, Supplier<T> work) {
        return new OwnThread<>(CompletableFuture.supplyAsync(work, task -> run(name, task)));
    }

    /** The same work done by the calling thread, at once; what it throws is thrown when its result is asked for. */
    public static <T> OwnThread<T> here(Supplier<T> work) {
        return new OwnThread<>(CompletableFuture.supplyAsync(work, Runnable::run));
    }

    /** Begins to do what has no result, or hands it over by itself. */
    public static void run(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }

    /** What came of the work, waited for where it is not done. What the work threw, unchecked, is thrown here as it is. */
    public T result() {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (failed.getCause() instanceof Error problem) {
                throw problem;
            }
            throw failed;
        }
    }
}
