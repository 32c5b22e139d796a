package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Solves the linear programme over all rows, a few rounds at a time. One instance serves one thread. */
public final class RootSearch implements AutoCloseable {
    private static final int ROUNDS = 4;

    private final Pricer pricer;
    private final Relaxation relaxation;
    private final Pool pool = new Pool();
    private final Master master;
    private final Pins pins;
    private final long step;
    private long bound = Long.MIN_VALUE;
    private boolean isDone;

    /**
     * A programme that begins with the rows of a roster.
     *
     * @param step the least difference between energies of rosters
     */
    public RootSearch(RowLp lp, Rows rows, int[][] grid, long step, long seed) {
        this.step = step;
        this.pricer = lp.pricer(rows);
        this.relaxation = lp.relaxation(pricer, new SplittableRandom(seed));
        this.pins = new Pins(lp.board().agents, lp.board().days);
        this.master = lp.master(List.of());
        offer(grid);
    }

    /** Adds the rows of a roster. */
    public void offer(int[][] grid) {
        for (int agent = 0; agent < grid.length; agent++) {
            Column column = pricer.columnOf(agent, grid[agent]);
            if (column != null && pool.add(column)) {
                master.add(column);
            }
        }
    }

    /** A few rounds more; returns whether the programme is solved. */
    public boolean advance(long cutoff, BooleanSupplier isOver) {
        Relaxation.Outcome outcome = relaxation.solve(master, pool, pins, cutoff, step, ROUNDS, isOver);
        bound = Math.max(bound, outcome.bound());
        isDone = outcome.isSolved() || bound >= cutoff;
        return isDone;
    }

    /** The best lower bound so far; {@link Long#MIN_VALUE} before the first. */
    public long bound() {
        return bound;
    }

    /** What was found. */
    public Root root() {
        return new Root(pool.columns(), relaxation.bestPrices().clone(), bound);
    }

    @Override
    public void close() {
        master.close();
    }
}
