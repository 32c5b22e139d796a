package io.github.paiban.rostering;

import io.github.paiban.model.Roster;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Incumbent;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.walk.Construction;
import io.github.paiban.rostering.walk.Cooling;
import io.github.paiban.rostering.walk.RuinAndRecreate;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A search for a roster, made in slices: first a construction, then walks of ruin and recreate, one a thread, that meet
 * after each slice and go on from the best at the start of each cooling cycle.
 *
 * <p>Used by one thread, which leads the others; {@link #close} ends them.
 */
public final class Search implements AutoCloseable {
    private static final int SLICE_STEPS = 100;

    private final Board board;
    private final Terms terms;
    private final SolveOptions options;
    private final Budget budget;
    private final Cooling cooling;
    private final ExecutorService threads;
    private final List<RuinAndRecreate> walks = new ArrayList<>();
    private @Nullable Incumbent best;
    private @Nullable StopReason stopReason;
    private int cycle;

    /** A search over terms; its time begins now. */
    public Search(Terms terms, SolveOptions options) {
        this.terms = terms;
        this.options = options;
        this.budget = new Budget(options);
        this.board = new Board(terms);
        this.cooling = new Cooling(terms.rules());
        this.threads = Executors.newFixedThreadPool(
                options.threads(),
                Thread.ofPlatform().daemon().name("paiban-search-", 1).factory());
    }

    /** The first slice: a roster from nothing, or the one given as start with what it cannot keep replaced. */
    public void construct() {
        Roster start = options.start();
        int[][] grid = start == null
                ? Construction.build(board, budget::isSpent)
                : terms.frame().grid(start);
        for (int i = 0; i < options.threads(); i++) {
            walks.add(new RuinAndRecreate(board, grid, options.seed() * 1_000_003 + i));
        }
        best = new Incumbent(new Standing(board, grid));
        budget.improvedTo(best.score());
    }

    /** One more slice; returns whether the search goes on. */
    public boolean improve() {
        stopReason = budget.findStopReason();
        if (stopReason != null) {
            return false;
        }
        reheat();
        int steps = (int) Math.min(SLICE_STEPS, budget.stepsLeft());
        runAll(steps);
        budget.count(steps);
        gather();
        return true;
    }

    private void reheat() {
        int now = Cooling.cycle(budget.share());
        if (now != cycle) {
            cycle = now;
            walks.forEach(walk -> walk.restart(incumbent().grid()));
        }
    }

    private void runAll(int steps) {
        double temperature =
                cooling.temperature(budget.share(), walks.getFirst().worsening());
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (RuinAndRecreate walk : walks) {
            tasks.add(() -> run(walk, steps, temperature));
        }
        try {
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException interrupted) {
            options.cancellation().cancel();
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A search thread failed: " + failure.getCause(), failure.getCause());
        }
    }

    private boolean run(RuinAndRecreate walk, int steps, double temperature) {
        for (int i = 0; i < steps && !budget.isSpent(); i++) {
            walk.step(temperature);
        }
        return true;
    }

    private void gather() {
        for (RuinAndRecreate walk : walks) {
            if (incumbent().offer(walk.best())) {
                budget.improvedTo(incumbent().score());
            }
        }
    }

    private Incumbent incumbent() {
        if (best == null) {
            throw new IllegalStateException("The search has no roster yet. Maybe call construct() first.");
        }
        return best;
    }

    /** Score of the best roster so far. */
    public Score score() {
        return incumbent().score();
    }

    /** How far the best roster so far can be from the best possible. */
    public Certificate certificate() {
        return Certificate.none(score());
    }

    /** The best roster so far as duty indexes by agent and day; not to be changed. */
    public int[][] grid() {
        return incumbent().grid();
    }

    /** How far the search is. */
    public Progress progress() {
        Progress.Phase phase = budget.steps() == 0 ? Progress.Phase.CONSTRUCTING : Progress.Phase.IMPROVING;
        double coverShare = Kpis.of(terms.frame(), grid()).coverShare();
        return new Progress(
                budget.elapsed(), phase, score(), certificate().bound(), coverShare, budget.steps() * walks.size());
    }

    /** The outcome. */
    public SearchResult result() {
        StopReason reason = stopReason == null ? StopReason.TIME : stopReason;
        return new SearchResult(
                terms.frame().roster(grid()), certificate(), reason, budget.elapsed(), budget.steps() * walks.size());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
