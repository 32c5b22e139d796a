package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Dives: solves the linear programme, pins the weeks of agents that it is surest of, and again, until a roster is left or
 * none that is good enough can be. One instance serves one thread; the columns of a dive stay for the next.
 */
public final class Diver implements AutoCloseable {
    private static final int FIRST_ROUNDS = 15;
    private static final int ROUNDS = 10;
    private static final int COLUMNS_PER_AGENT = 40;
    private static final int MOST_POOLED = 60_000;
    /** As many unsure weeks as a choice likes to pin. */
    private static final int ANY_NUMBER = 1 << 16;
    /** How often a dive may take back what it pinned last, to try less or something else. */
    private static final int MOST_RETREATS = 5;
    /** Pins that cost less than this part of the way to the cutoff are taken at once. */
    private static final double FREE = 0.03;
    /** Pins that together cost more than this part are taken back. */
    private static final double COSTLY = 0.2;

    private final RowLp lp;
    private final Board board;
    private final Pricer pricer;
    private final Relaxation relaxation;
    private final SplittableRandom random;
    private final Pool pool = new Pool();
    private final Pins pins;
    private final PinChoice choice;
    private final long step;
    private final long[] rootPrices;
    private final List<Column> rootSolution;
    private @Nullable Master master;
    private boolean isFirst;
    private int[][] begun = {};
    /** The pins before the last choice. */
    private final Pins before;

    /** The energy of the last solution that was pinned by. */
    private double energy;
    /** How far the first solution was below the cutoff. */
    private double room;

    private int retreats;
    /** How many unsure weeks the next choice may pin. */
    private int most;

    /**
     * A diver.
     *
     * @param step the least difference between energies of rosters
     */
    public Diver(RowLp lp, Rows rows, Root root, long step, long seed) {
        this.lp = lp;
        this.board = lp.board;
        this.pricer = new Pricer(lp, rows);
        this.random = new SplittableRandom(seed);
        this.relaxation = new Relaxation(lp, pricer, random);
        this.relaxation.stopEarly();
        this.pins = new Pins(board.agents, board.days);
        this.before = new Pins(board.agents, board.days);
        this.choice = new PinChoice(lp, random);
        this.step = step;
        this.rootPrices = root.prices();
        this.rootSolution = root.solution();
        root.columns().forEach(pool::add);
    }

    /** The energy of a roster's rows and sums; the largest number where a row breaks more must rules than it has to. */
    public long energy(int[][] grid) {
        return pricer.energy(grid);
    }

    /** Adds the rows of a roster to the columns. */
    public void offer(int[][] grid) {
        for (int agent : lp.agents) {
            Column column = pricer.columnOf(agent, grid[agent]);
            if (column != null) {
                pool.add(column);
            }
        }
    }

    /** Begins a dive. */
    public void start(int[][] incumbent) {
        close();
        begun = incumbent;
        offer(incumbent);
        pins.clear();
        relaxation.startFrom(rootPrices);
        List<Column> best = pool.best(lp.agents, rootPrices, COLUMNS_PER_AGENT);
        if (pool.columns().size() > MOST_POOLED) {
            pool.keep(best);
        }
        master = lp.master();
        best.forEach(master::add);
        rootSolution.forEach(master::add);
        for (int agent : lp.agents) {
            Column column = pricer.columnOf(agent, incumbent[agent]);
            if (column != null) {
                master.add(column);
            }
        }
        isFirst = true;
        choice.forget();
        retreats = 0;
        most = ANY_NUMBER;
    }

    /** How often the last dive took pins back. */
    int retreats() {
        return retreats;
    }

    /** Whether a dive is under way. */
    public boolean isDiving() {
        return master != null;
    }

    /**
     * One node of the dive.
     *
     * @param cutoff the energy that a roster must stay below to be of use
     * @return a roster as duties by agent and day, where the dive came to one; the dive is over then, as it is where it
     *     was cut off
     */
    public int @Nullable [][] advance(long cutoff, BooleanSupplier isOver) {
        Master current = master;
        if (current == null) {
            throw new IllegalStateException("No dive is under way. Maybe call start() first.");
        }
        Relaxation.Aim aim = isFirst
                ? new Relaxation.Aim(cutoff, step, FIRST_ROUNDS)
                : new Relaxation.Aim(cutoff, step, ROUNDS, energy + FREE * room);
        Relaxation.Outcome outcome = relaxation.solve(current, pool, pins, aim, isOver);
        boolean leadsNowhere = outcome.bound() >= cutoff || !current.solve(false, 60) || current.energy() >= cutoff;
        if (leadsNowhere || (!isFirst && choice.hasSeveral() && current.energy() > energy + COSTLY * room)) {
            return retreat();
        }
        room = isFirst ? cutoff - current.energy() : room;
        isFirst = false;
        energy = current.energy();
        before.holdAs(pins);
        int[][] grid = choice.pin(current, pins, most);
        if (grid != null) {
            close();
            return lp.whole(begun, grid);
        }
        most = Math.min(2 * most, ANY_NUMBER);
        allowPinned(current);
        return null;
    }

    /**
     * Takes back what was pinned last, to pin a single week instead. Where that was tried enough the dive is over, and what
     * it has come to is rounded to a roster, good as a start for others at best.
     */
    private int @Nullable [][] retreat() {
        Master current = master;
        if (current == null || !choice.avoidLast()) {
            close();
            return null;
        }
        if (++retreats > MOST_RETREATS) {
            close();
            return lp.whole(begun, choice.rounded());
        }
        pins.holdAs(before);
        most = 1;
        allowPinned(current);
        return null;
    }

    private void allowPinned(Master current) {
        for (int i = 0; i < current.columns().size(); i++) {
            current.setAllowed(i, pins.allow(current.columns().get(i)));
        }
    }

    @Override
    public void close() {
        if (master != null) {
            master.close();
            master = null;
        }
    }
}
