package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.Duties;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Raises the lower bound above that of the linear programme by cases: takes the case with the least bound, and splits it
 * by whether an agent works on a day, or else by whether they do a duty there. One instance serves one thread.
 */
public final class Branching implements AutoCloseable {
    private static final int COLUMNS_PER_AGENT = 40;
    private static final int ROUNDS = 40;
    private static final int MOST_COLUMNS_PER_AGENT = 250;
    private static final double WHOLE = 1e-5;
    /** Whether an agent works at all is asked before what they do. */
    private static final double PREFER_OFF = 0.2;

    private final RowLp lp;
    private final Relaxation relaxation;
    private final Pricer pricer;
    private final long step;
    private final long[] rootPrices;
    private final List<Column> rootSolution;
    private final Pool pool = new Pool();
    private final Pins pins;
    private final PriorityQueue<Case> open = new PriorityQueue<>(Comparator.comparingLong((Case some) -> some.bound)
            .thenComparing(Comparator.comparingInt((Case some) -> some.depth).reversed()));
    private Master master;
    private long solvedBound;

    /** One case: its parent's, with one cell held to or kept from a duty, or from all work. */
    private static final class Case {
        final @Nullable Case parent;
        final int agent;
        final int day;
        final int duty;
        final boolean held;
        final long bound;
        final int depth;

        Case(@Nullable Case parent, int agent, int day, int duty, boolean held, long bound) {
            this.parent = parent;
            this.agent = agent;
            this.day = day;
            this.duty = duty;
            this.held = held;
            this.bound = bound;
            this.depth = parent == null ? 0 : parent.depth + 1;
        }
    }

    /**
     * Cases of the rows of a linear programme.
     *
     * @param root its solution
     * @param step the least difference between energies of rosters
     */
    public Branching(RowLp lp, Rows rows, Root root, long step, long seed) {
        this.lp = lp;
        this.pricer = new Pricer(lp, rows);
        this.relaxation = new Relaxation(lp, pricer, new SplittableRandom(seed));
        this.step = step;
        this.rootPrices = root.prices();
        this.rootSolution = root.solution();
        this.pins = new Pins(lp.board.agents, lp.board.days);
        root.columns().forEach(pool::add);
        this.master = newMaster();
        open.add(new Case(null, -1, 0, 0, false, root.bound()));
        solvedBound = root.bound();
    }

    private Master newMaster() {
        Master some = lp.master();
        pool.best(lp.agents, rootPrices, COLUMNS_PER_AGENT).forEach(some::add);
        rootSolution.forEach(some::add);
        return some;
    }

    /** The least bound of the open cases: no roster has less energy, unless one was found that has. */
    public long bound() {
        return solvedBound;
    }

    /** Whether all cases are closed. */
    public boolean isDone() {
        return open.isEmpty();
    }

    /**
     * Looks at one case.
     *
     * @param grid the best roster known: gives the rows of agents who are not in the programme
     * @param cutoff the energy that a roster must stay below to be of use
     * @return a roster, where the case turned out to be one
     */
    public int @Nullable [][] advance(int[][] grid, long cutoff, BooleanSupplier isOver) {
        Case next = open.poll();
        if (next == null || next.bound >= cutoff) {
            open.clear();
            solvedBound = Math.max(solvedBound, cutoff);
            return null;
        }
        solvedBound = Math.max(solvedBound, next.bound);
        if (master.columns().size() > MOST_COLUMNS_PER_AGENT * lp.agents.length) {
            beginAnew();
        }
        hold(next);
        Relaxation.Outcome outcome =
                relaxation.solve(master, pool, pins, new Relaxation.Aim(cutoff, step, ROUNDS), isOver);
        long bound = Math.max(outcome.bound(), next.bound);
        if (isOver.getAsBoolean()) {
            open.add(next);
            return null;
        }
        if (!master.isSolved()) { // it says nothing of its case: another one may
            open.add(next);
            beginAnew();
            return null;
        }
        int[][] found = bound >= cutoff ? null : split(next, bound, grid);
        if (open.isEmpty()) {
            solvedBound = Math.max(solvedBound, found == null ? cutoff : Math.min(cutoff, pricer.energy(found)));
        }
        return found;
    }

    private void beginAnew() {
        master.close();
        pool.keep(pool.best(lp.agents, rootPrices, 2 * COLUMNS_PER_AGENT));
        master = newMaster();
    }

    private void hold(Case some) {
        pins.clear();
        for (Case one = some; one != null && one.agent >= 0; one = one.parent) {
            if (one.held) {
                pins.pin(one.agent, one.day, one.duty);
            } else {
                pins.forbid(one.agent, one.day, one.duty);
            }
        }
        relaxation.startFrom(rootPrices);
        List<Column> columns = master.columns();
        for (int i = 0; i < columns.size(); i++) {
            master.setAllowed(i, pins.allow(columns.get(i)));
        }
    }

    /** Splits a case at the cell that is most in doubt. */
    private int @Nullable [][] split(Case some, long bound, int[][] grid) {
        double[][] shares = new double[lp.agents.length][lp.board.days * lp.board.duties];
        List<Column> columns = master.columns();
        for (int i = 0; i < columns.size(); i++) {
            double share = master.share(i);
            Column column = columns.get(i);
            for (int day = 0; share > WHOLE && day < lp.board.days; day++) {
                shares[lp.places[column.agent()]][day * lp.board.duties + column.row()[day]] += share;
            }
        }
        Case held = mostInDoubt(some, shares, bound);
        int[][] whole = held == null ? lp.whole(grid, rows(shares)) : null;
        if (whole != null && pricer.energy(whole) > bound) {
            held = firstFree(some, whole, bound);
        }
        if (held != null) {
            open.add(held);
            open.add(new Case(some, held.agent, held.day, held.duty, false, bound));
        }
        return whole;
    }

    /**
     * A roster that costs more than the programme thinks, where curves are not convex: its case is split at a cell that is
     * still free. Null where none is: the roster is all that there is in the case.
     */
    private @Nullable Case firstFree(Case some, int[][] whole, long bound) {
        for (int agent : lp.agents) {
            for (int day = 0; day < lp.board.days; day++) {
                int theirDay = day;
                boolean isFree = pins.isFree(agent, day)
                        && Arrays.stream(lp.board.choices[agent][day])
                                        .filter(duty -> pins.allows(agent, theirDay, duty))
                                        .count()
                                > 1;
                if (isFree) {
                    return new Case(some, agent, day, whole[agent][day], true, bound);
                }
            }
        }
        return null;
    }

    private @Nullable Case mostInDoubt(Case some, double[][] shares, long bound) {
        double least = 0.5 - WHOLE;
        Case chosen = null;
        for (int place = 0; place < shares.length; place++) {
            for (int day = 0; day < lp.board.days; day++) {
                for (int duty : lp.board.choices[lp.agents[place]][day]) {
                    double doubt = Math.abs(shares[place][day * lp.board.duties + duty] - 0.5)
                            + (Duties.isWork(duty) ? PREFER_OFF : 0);
                    if (doubt < least || (chosen == null && isSplit(shares[place][day * lp.board.duties + duty]))) {
                        least = doubt;
                        chosen = new Case(some, lp.agents[place], day, duty, true, bound);
                    }
                }
            }
        }
        return chosen;
    }

    private static boolean isSplit(double share) {
        return share > WHOLE && share < 1 - WHOLE;
    }

    private int[][] rows(double[][] shares) {
        int[][] rows = new int[shares.length][lp.board.days];
        for (int place = 0; place < shares.length; place++) {
            for (int day = 0; day < lp.board.days; day++) {
                for (int duty = 0; duty < lp.board.duties; duty++) {
                    if (shares[place][day * lp.board.duties + duty] > 0.5) {
                        rows[place][day] = duty;
                    }
                }
            }
        }
        return rows;
    }

    /** The energy of a roster's rows and sums; the largest number where a row breaks more must rules than it has to. */
    public long energy(int[][] grid) {
        return pricer.energy(grid);
    }

    @Override
    public void close() {
        master.close();
    }
}
