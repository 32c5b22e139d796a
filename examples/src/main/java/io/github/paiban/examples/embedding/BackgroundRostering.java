package io.github.paiban.examples.embedding;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.rostering.Cancellation;
import io.github.paiban.rostering.Progress;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rules.RosterProblem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A roster being made while the program goes on: started once, watched and stopped from any other thread, such as that
 * of a window or a web request.
 */
public final class BackgroundRostering {
    private final Cancellation cancellation = new Cancellation();
    private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
    private final CompletableFuture<RosterResult> result;

    private BackgroundRostering(RosterProblem problem, SolveOptions options) {
        SolveOptions stoppable = options.withCancellation(cancellation);
        this.result = CompletableFuture.supplyAsync(() -> Paiban.roster(problem, stoppable, latest::set));
    }

    /** Starts to make a roster in a thread of its own. */
    public static BackgroundRostering start(RosterProblem problem, SolveOptions options) {
        return new BackgroundRostering(problem, options);
    }

    /** How far it is; null before the first roster stands. */
    public @Nullable Progress latest() {
        return latest.get();
    }

    /** Ends the search; {@link #await} then gives the best roster found so far. */
    public void stop() {
        cancellation.cancel();
    }

    /** Waits for the roster. */
    public RosterResult await() {
        return result.join();
    }
}
