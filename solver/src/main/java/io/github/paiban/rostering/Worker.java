package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.columns.Diver;
import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rostering.columns.RootSearch;
import io.github.paiban.rostering.columns.RowLp;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rostering.walk.Cooling;
import io.github.paiban.rostering.walk.RuinAndRecreate;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import org.jspecify.annotations.Nullable;

/**
 * One thread's part of a search, in slices. The first thread solves the linear programme over rows while the others walk;
 * then all dive, and polish what they bring up by walking.
 */
final class Worker implements AutoCloseable {
    static final int SLICE_STEPS = 100;

    private final Board board;
    private final Rows rows;
    private final RowLp lp;
    private final Shared shared;
    private final Budget budget;
    private final Cooling cooling;
    private final long step;
    private final long seed;
    private final boolean solvesRoot;
    private final RuinAndRecreate walk;
    private final Standing standing;
    private @Nullable RootSearch rootSearch;
    private @Nullable Diver diver;
    private int @Nullable [][] found;
    private @Nullable Score foundScore;
    private long proved = Long.MIN_VALUE;
    private @Nullable Root root;
    private int cycle;
    private int polish;

    Worker(Board board, Rows rows, RowLp lp, Shared shared, Budget budget, Cooling cooling, long step, long seed, boolean solvesRoot) {
        this.board = board;
        this.rows = rows;
        this.lp = lp;
        this.shared = shared;
        this.budget = budget;
        this.cooling = cooling;
        this.step = step;
        this.seed = seed;
        this.solvesRoot = solvesRoot;
        this.walk = new RuinAndRecreate(board, rows, shared.grid(), seed);
        this.standing = new Standing(board);
    }

    /** A slice of work; what came of it waits for {@link #report}. */
    void work() {
        Root solved = shared.root();
        if (solved != null) {
            dive(solved);
        } else if (solvesRoot) {
            solveRoot();
        } else {
            walk();
        }
    }

    /** Tells the others what came of the last slice. */
    void report() {
        if (found != null && foundScore != null) {
            shared.offer(found, foundScore);
        }
        found = null;
        if (proved != Long.MIN_VALUE) {
            shared.prove(proved, true);
            proved = Long.MIN_VALUE;
        }
        if (root != null) {
            shared.publish(root);
            root = null;
        }
    }

    private void walk() {
        int now = Cooling.cycle(budget.share());
        if (now != cycle) {
            cycle = now;
            walk.restart(shared.grid());
        }
        double temperature = cooling.temperature(budget.share(), walk.worsening());
        for (int i = 0; i < SLICE_STEPS && !budget.isSpent(); i++) {
            walk.step(temperature);
        }
        note(walk.best().grid(), walk.best().score());
    }

    private void note(int[][] grid, Score score) {
        if (score.compareTo(shared.score()) < 0) {
            found = grid;
            foundScore = score;
        }
    }

    private void solveRoot() {
        if (rootSearch == null) {
            rootSearch = new RootSearch(lp, rows, shared.grid(), step, seed);
        }
        boolean solved = rootSearch.advance(shared.cutoff(step), budget::isSpent);
        proved = rootSearch.bound();
        if (solved) {
            root = rootSearch.root();
            rootSearch.close();
            rootSearch = null;
        }
    }

    private void dive(Root solved) {
        if (polish > 0) {
            polish();
            return;
        }
        if (diver == null) {
            diver = new Diver(lp, rows, solved, step, seed);
        }
        if (!diver.isDiving()) {
            diver.offer(walk.best().grid());
            diver.start(shared.grid());
        }
        int[][] grid = diver.advance(shared.cutoff(step), budget::isSpent);
        if (grid != null) {
            standing.load(grid);
            note(standing.copyGrid(), standing.score());
            walk.restart(grid);
            polish = 5;
        }
    }

    private void polish() {
        polish--;
        double temperature = 0.3 * Energy.of(Level.SHOULD, 1);
        for (int i = 0; i < SLICE_STEPS && !budget.isSpent(); i++) {
            walk.step(temperature);
        }
        note(walk.best().grid(), walk.best().score());
    }

    @Override
    public void close() {
        if (rootSearch != null) {
            rootSearch.close();
        }
        if (diver != null) {
            diver.close();
        }
    }
}
