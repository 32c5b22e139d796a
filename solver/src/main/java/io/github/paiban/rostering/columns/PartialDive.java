package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the rows of some agents together, all others as they stand: the linear programme over their rows, then one
 * dive. Often its bound shows at once that nothing better is there. One instance serves one thread.
 */
public final class PartialDive implements AutoCloseable {
    private final RowLp lp;
    private final Rows rows;
    private final int[][] grid;
    private final long step;
    private final long seed;
    private final long cutoff;
    private final RootSearch search;
    private @Nullable Diver diver;
    private boolean isDone;

    /**
     * A dive for some agents.
     *
     * @param agents whose rows are free
     * @param grid the roster to make better, as duties by agent and day
     * @param step the least difference between energies of rosters
     */
    public PartialDive(Board board, Rows rows, int[] agents, int[][] grid, long step, long seed) {
        this.lp = RowLp.of(board, agents, grid);
        this.rows = rows;
        this.grid = grid;
        this.step = step;
        this.seed = seed;
        this.search = new RootSearch(lp, rows, grid, step, seed);
        this.cutoff = search.energy(grid) - step + 1;
    }

    /** Whether it is over. */
    public boolean isDone() {
        return isDone;
    }

    /** A little more; returns a roster where the dive came to one. */
    public int @Nullable [][] advance(BooleanSupplier isOver) {
        if (diver != null) {
            int[][] found = diver.advance(cutoff, isOver);
            isDone = !diver.isDiving();
            return found;
        }
        boolean solved = search.advance(cutoff, isOver);
        if (search.bound() >= cutoff) {
            isDone = true;
        } else if (solved) {
            diver = new Diver(lp, rows, search.root(), step, seed);
            diver.start(grid);
        }
        return null;
    }

    @Override
    public void close() {
        search.close();
        if (diver != null) {
            diver.close();
        }
    }
}
