package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Solves the linear programme over all rows, a few rounds at a time. One instance serves one thread. */
public final class RootSearch implements AutoCloseable {
    private static final int ROUNDS = 2;
    private static final int COLUMNS_PER_AGENT = 40;
    private static final double SAVING_SECONDS = 2;
    /** Part of the energy that the bound may be away for the columns to be good enough to dive by. */
    private static final double NEAR = 0.01;

    private final RowLp lp;
    private final Pricer pricer;
    private final SplittableRandom random;
    private final Relaxation relaxation;
    private final Pool pool = new Pool();
    private final Master master;
    private final Pins pins;
    private boolean isBegun;
    private final long step;
    private long bound = Long.MIN_VALUE;
    private double energy = Double.MAX_VALUE;
    private List<Column> solution = List.of();

    /**
     * A programme that begins with the rows of a roster.
     *
     * @param step the least difference between energies of rosters
     */
    public RootSearch(RowLp lp, Rows rows, int[][] grid, long step, long seed) {
        this.lp = lp;
        this.step = step;
        this.pricer = new Pricer(lp, rows);
        this.random = new SplittableRandom(seed);
        this.relaxation = new Relaxation(lp, pricer, random);
        this.pins = new Pins(lp.board.agents, lp.board.days);
        this.master = lp.master();
        offer(grid);
    }

    /** Adds the rows of a roster. */
    public void offer(int[][] grid) {
        for (int agent : lp.agents) {
            offer(agent, grid[agent]);
        }
    }

    private void offer(int agent, int[] row) {
        Column column = pricer.columnOf(agent, row);
        if (column != null) {
            pool.add(column);
            master.add(column);
        }
    }

    /** Begins with the rows and prices of another programme of the same agents, with fewer rules. */
    public void startFrom(RootSearch other) {
        offer(other.best());
        offer(other.solution);
        startAt(other.lp, other.relaxation.bestPrices());
    }

    /** Begins with the rows and prices of passes over these agents, and others maybe. */
    public void startFrom(Opening opening) {
        offer(opening.columns());
        startAt(opening.lp(), opening.prices());
    }

    private void offer(List<Column> columns) {
        for (Column column : columns) {
            if (lp.places[column.agent()] >= 0) {
                offer(column.agent(), column.row());
            }
        }
    }

    private void startAt(RowLp solved, long[] prices) {
        relaxation.startAt(SameSums.carry(solved, prices, lp));
        isBegun = true;
    }

    /** Of each agent the rows that are best by the best prices so far. */
    private List<Column> best() {
        return pool.best(lp.agents, relaxation.bestPrices(), COLUMNS_PER_AGENT);
    }

    /** The energy of a roster's rows and sums; the largest number where a row breaks more must rules than it has to. */
    public long energy(int[][] grid) {
        return pricer.energy(grid);
    }

    /** A few rounds more; returns whether the programme is solved. */
    public boolean advance(long cutoff, BooleanSupplier isOver) {
        if (!isBegun) {
            begin(isOver);
            return false;
        }
        Relaxation.Outcome outcome =
                relaxation.solve(master, pool, pins, new Relaxation.Aim(cutoff, step, ROUNDS), isOver);
        bound = Math.max(bound, outcome.bound());
        energy = master.energy();
        solution = master.solution();
        return outcome.isSolved() || bound >= cutoff;
    }

    private void begin(BooleanSupplier isOver) {
        Opening opening = new Opening(lp, pricer, random);
        while (!opening.isOver() && !isOver.getAsBoolean()) {
            opening.advance();
        }
        startFrom(opening);
    }

    /** Whether dives can begin: further rounds would raise the bound, but hardly change what is pinned. */
    public boolean isNearlySolved() {
        return bound > Long.MIN_VALUE && isBegun && energy - bound <= NEAR * Math.abs(energy);
    }

    /** The best lower bound so far; {@link Long#MIN_VALUE} before the first. */
    public long bound() {
        return bound;
    }

    /**
     * How much less the solved programme would cost, in energy, if one more person did what an agent could do on a day. A
     * little less than the truth: rows that would only then be of use are not in the programme.
     */
    public long saving(int agent, int day, int duty) {
        return (long) master.saving(energy, lp.tallied(agent, day, duty), SAVING_SECONDS);
    }

    /** What was found. */
    public Root root() {
        return new Root(pool.columns(), solution, relaxation.bestPrices().clone(), bound);
    }

    @Override
    public void close() {
        master.close();
    }
}
