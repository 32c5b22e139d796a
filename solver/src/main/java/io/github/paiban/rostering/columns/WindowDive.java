package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a window of days of many agents together, all else as it stands: a small linear programme over what each may
 * do in the window, then one dive. The walk, which rebuilds one agent after the other, finds no way where several have to
 * change at once. One instance serves one thread.
 */
public final class WindowDive implements AutoCloseable {
    private static final int FIRST_ROUNDS = 12;
    private static final int ROUNDS = 3;
    private static final double SECONDS = 10;
    private static final int MOST_NODES = 60;
    private static final int MOST_RETREATS = 6;
    /** As many unsure agents as a choice likes to pin. */
    private static final int ANY_NUMBER = 1 << 16;
    /** Part of the way to the roster as it stands that pins may cost without new rows being looked for. */
    private static final double FREE = 0.03;
    /** Pins that together cost more than this part are taken back. */
    private static final double COSTLY = 0.15;
    /** A round that brings less than this part is the last. */
    private static final double TAIL = 0.002;

    private final RowLp lp;
    private final WindowPricer pricer;
    private final Master master;
    private final Pins pins;
    private final Pins before;
    private final PinChoice choice;
    private final int[][] grid;
    /** The energy that a roster must stay below to be of use. */
    private final double cutoff;

    /** How far the first solution was below that. */
    private double room;
    /** The energy of the last solution that was pinned by. */
    private double energy;

    private int nodes;
    private int retreats;
    private int most = ANY_NUMBER;
    private boolean isDone;

    /**
     * A dive for some days of some agents.
     *
     * @param window the days
     * @param grid the roster to make better, as duties by agent and day
     * @param step the least difference between energies of rosters
     */
    public WindowDive(Board board, Rows rows, int[] agents, Window window, int[][] grid, long step, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        this.lp = RowLp.ofWindow(board, agents, window, grid);
        this.pricer = new WindowPricer(lp, rows, grid, random);
        this.master = lp.master();
        this.pins = new Pins(board.agents, board.days);
        this.before = new Pins(board.agents, board.days);
        this.choice = new PinChoice(lp, random);
        this.grid = grid;
        this.cutoff = pricer.energy(grid) - step / 2.0;
        for (int agent : agents) {
            Column column = pricer.columnOf(agent, grid[agent]);
            if (column != null) {
                master.add(column);
            }
        }
        pricer.open(master);
    }

    /** Whether it is over. */
    public boolean isDone() {
        return isDone;
    }

    /**
     * One node; returns a roster that costs less where the dive came to one. Must rules count for much here, not for all:
     * whoever takes it has to score it.
     */
    public int @Nullable [][] advance(BooleanSupplier isOver) {
        isDone = ++nodes > MOST_NODES || !solve(isOver) || isOver.getAsBoolean();
        if (isDone) {
            return null;
        }
        boolean isFirst = nodes == 1;
        boolean leadsNowhere = master.energy() >= cutoff;
        if (leadsNowhere || (!isFirst && choice.hasSeveral() && master.energy() > energy + COSTLY * room)) {
            isDone = isFirst || !choice.avoidLast() || ++retreats > MOST_RETREATS;
            pins.holdAs(before);
            most = 1;
            allowPinned();
            return null;
        }
        room = isFirst ? cutoff - master.energy() : room;
        energy = master.energy();
        return pin();
    }

    private int @Nullable [][] pin() {
        before.holdAs(pins);
        int[][] found = choice.pin(master, pins, most);
        most = Math.min(2 * most, ANY_NUMBER);
        allowPinned();
        isDone = found != null;
        int[][] whole = found == null ? null : lp.whole(grid, found);
        return whole == null || pricer.energy(whole) > cutoff ? null : whole;
    }

    /** Looks for rows that make the programme cheaper; whether it has a solution. */
    private boolean solve(BooleanSupplier isOver) {
        boolean isFirst = nodes == 1;
        if (!master.solve(!isFirst, SECONDS)) {
            return false;
        }
        double enough = isFirst ? Double.NEGATIVE_INFINITY : energy + FREE * room;
        for (int round = 0; round < (isFirst ? FIRST_ROUNDS : ROUNDS); round++) {
            double last = master.energy();
            boolean hasMore = last > enough && !isOver.getAsBoolean() && pricer.price(master, pins) > 0;
            if (!hasMore) {
                return true;
            }
            if (!master.solve(false, SECONDS)) {
                return false;
            }
            if (!isFirst && last - master.energy() < TAIL * room) {
                return true;
            }
        }
        return true;
    }

    private void allowPinned() {
        for (int i = 0; i < master.columns().size(); i++) {
            master.setAllowed(i, pins.allow(master.columns().get(i)));
        }
    }

    @Override
    public void close() {
        master.close();
    }
}
