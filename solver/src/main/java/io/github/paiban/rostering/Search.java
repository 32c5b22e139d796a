package io.github.paiban.rostering;

import io.github.paiban.model.Roster;
import io.github.paiban.rostering.board.Incumbent;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.walk.Construction;
import io.github.paiban.rostering.walk.Cooling;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A search for a roster: first a construction, then workers, one a thread. Limited by steps they meet after each slice of
 * work, so that the outcome is the same each time; limited by time they run freely.
 *
 * <p>Used by one thread, which leads the others; {@link #close} ends them.
 */
public final class Search implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final Layout layout;
    private final Terms terms;
    private final SolveOptions options;
    private final Budget budget;
    private final ExecutorService threads;
    private final List<Worker> workers = new ArrayList<>();
    private final List<Future<?>> running = new ArrayList<>();
    private @Nullable Shared shared;
    private @Nullable StopReason stopReason;

    /** A search over terms; its time begins now. */
    public Search(Terms terms, SolveOptions options) {
        this.terms = terms;
        this.options = options;
        this.budget = new Budget(options);
        this.layout = Layout.of(terms);
        this.threads = Executors.newFixedThreadPool(
                options.threads(),
                Thread.ofPlatform().daemon().name("paiban-search-", 1).factory());
    }

    /** The first slice: a roster from nothing, or the one given as start with what it cannot keep replaced. */
    public void construct() {
        Roster start = options.start();
        int[][] grid = start == null
                ? Construction.build(layout.board(), layout.rows(), budget::isSpent)
                : mended(terms.frame().grid(start));
        shared = new Shared(layout, new Incumbent(new Standing(layout.board(), grid)), budget);
        Cooling cooling = new Cooling(terms.rules(), layout.board().energy);
        for (int i = 0; i < options.threads(); i++) {
            workers.add(new Worker(
                    new Desk(layout, shared, budget, options.seed() * 1_000_003 + i), cooling, options, i == 0));
        }
    }

    /** The start as it is or mended, whichever is better. */
    private int[][] mended(int[][] start) {
        int[][] mended = Construction.mend(layout.board(), layout.rows(), start, budget::isSpent);
        Score before = new Standing(layout.board(), start).score();
        Score after = new Standing(layout.board(), mended).score();
        return after.compareTo(before) < 0 ? mended : start;
    }

    /** One more slice; returns whether the search goes on. */
    public boolean improve() {
        stopReason = budget.findStopReason();
        if (stopReason == null && isNearEnough(known().proof())) {
            stopReason = StopReason.PROVED;
        }
        if (stopReason != null) {
            budget.end();
            await(running);
            return false;
        }
        if (options.isLimitedBySteps()) {
            workTogether();
        } else {
            workFreely();
        }
        return true;
    }

    private boolean isNearEnough(Certificate certificate) {
        if (certificate.isOptimal()) {
            return true;
        }
        boolean should = certificate.isOptimal(Level.MUST) && isNear(certificate, Level.SHOULD);
        return options.gapLimit() > 0
                && should
                && (!certificate.isOptimal(Level.SHOULD) || isNear(certificate, Level.PREFER));
    }

    private boolean isNear(Certificate certificate, Level level) {
        OptionalDouble gap = certificate.gap(level);
        return gap.isPresent() && gap.getAsDouble() <= options.gapLimit();
    }

    private void workTogether() {
        List<Callable<Object>> slices =
                workers.stream().map(worker -> Executors.callable(worker::work)).toList();
        try {
            await(threads.invokeAll(slices));
        } catch (InterruptedException interrupted) {
            interrupt();
        }
        workers.forEach(Worker::report);
        budget.count(Walking.SLICE_STEPS);
    }

    private void workFreely() {
        if (running.isEmpty()) {
            workers.forEach(worker -> running.add(threads.submit(() -> {
                try (worker) {
                    while (!budget.isSpent()) {
                        worker.work();
                        worker.report();
                        budget.count(Walking.SLICE_STEPS);
                    }
                }
            })));
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            interrupt();
        }
        for (Future<?> worker : running) {
            if (worker.isDone()) {
                await(List.of(worker));
            }
        }
    }

    private void interrupt() {
        options.cancellation().cancel();
        Thread.currentThread().interrupt();
    }

    private static void await(List<? extends Future<?>> some) {
        try {
            for (Future<?> each : some) {
                each.get(60, TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException late) {
            // A thread in the middle of a linear programme: it ends by itself, nobody waits for it.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A search thread failed: " + failure.getCause(), failure.getCause());
        }
    }

    private Shared known() {
        if (shared == null) {
            throw new IllegalStateException("The search has no roster yet. Maybe call construct() first.");
        }
        return shared;
    }

    /** Score of the best roster so far. */
    public Score score() {
        return known().score();
    }

    /** How far the best roster so far can be from the best possible. */
    public Certificate certificate() {
        return known().certificate();
    }

    /** The best roster so far as duty indexes by agent and day; not to be changed. */
    public int[][] grid() {
        return known().grid();
    }

    /** How far the search is. */
    public Progress progress() {
        Progress.Phase phase = budget.steps() == 0 ? Progress.Phase.CONSTRUCTING : Progress.Phase.IMPROVING;
        double coverShare = Kpis.of(terms.frame(), grid()).coverShare();
        return new Progress(budget.elapsed(), phase, score(), known().proof().bound(), coverShare, budget.steps());
    }

    /** The outcome. */
    public SearchResult result() {
        StopReason reason = stopReason == null ? StopReason.TIME : stopReason;
        return new SearchResult(terms.frame().roster(grid()), certificate(), reason, budget.elapsed(), budget.steps());
    }

    @Override
    public void close() {
        budget.end();
        if (running.isEmpty()) {
            workers.forEach(Worker::close);
        }
        threads.shutdown();
    }
}
