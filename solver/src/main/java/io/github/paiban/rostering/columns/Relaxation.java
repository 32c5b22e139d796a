package io.github.paiban.rostering.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Column generation: solves the {@link Master}, prices rows by smoothed dual prices and by a few passes of
 * {@link IncrementalAscent} from there, adds what is better, and again. Each pricing gives a lower bound. One instance serves one thread.
 */
final class Relaxation {
    /** Stands for a bound that no roster keeps to. */
    static final long NOTHING = Long.MAX_VALUE / 4;

    /** How much of the best prices so far goes into the next. */
    private static final double SMOOTHING = 0.6;

    private static final double LP_SECONDS = 60;
    private static final double TOLERANCE = 0.5;
    private static final double CLOSE = 2e-4;
    /** Part of the way to the cutoff that a round has to bring for another to be worth while. */
    private static final double TAIL = 2e-3;

    private static final int MOST_PRICINGS = 3;
    /** Part of its range that one person's count moves a price in a pass. */
    private static final double STEP = 0.001;
    /** How long the linear programme takes for each row and column, in the time that a pair of states takes. */
    private static final double LP_WORK = 300;

    private final RowLp lp;
    private final Pricer pricer;
    private final Lagrangian lagrangian;
    private final IncrementalAscent ascent;
    private final SplittableRandom random;
    private final double[] raw;
    private final double[] start;
    private boolean hasCenter;
    /** Whether the next prices are the best ones themselves. */
    private boolean isAtBest;

    private double last;
    private boolean stopsEarly;

    Relaxation(RowLp lp, Pricer pricer, SplittableRandom random) {
        this.lp = lp;
        this.pricer = pricer;
        this.random = random;
        this.lagrangian = new Lagrangian(lp, pricer, random);
        this.ascent = new IncrementalAscent(lp, random);
        this.raw = new double[lp.costs.length];
        this.start = new double[lp.costs.length];
    }

    /** From now on nodes are left as soon as a round hardly helps: good enough to pin by, not to bound by. */
    void stopEarly() {
        stopsEarly = true;
    }

    /** Smooths the next prices towards the given ones. */
    void startFrom(long[] given) {
        for (int sum = 0; sum < given.length; sum++) {
            lagrangian.best()[sum] = given[sum];
        }
        hasCenter = true;
    }

    /** Begins with given prices. */
    void startAt(long[] given) {
        startFrom(given);
        isAtBest = true;
    }

    /** The prices that gave the best bound. */
    long[] bestPrices() {
        long[] rounded = new long[lp.costs.length];
        for (int sum = 0; sum < rounded.length; sum++) {
            rounded[sum] = Math.round(lagrangian.best()[sum]);
        }
        return rounded;
    }

    /**
     * How far a relaxation came.
     *
     * @param bound the best lower bound for all rosters that keep to the pins; {@link #NOTHING} where there are none
     * @param isSolved whether more rounds would not raise it to another step
     */
    record Outcome(long bound, boolean isSolved) {}

    /**
     * When to be content.
     *
     * @param cutoff the energy that a roster must stay below to be of use
     * @param step the least difference between energies of rosters
     * @param rounds how many rounds at most
     * @param enough an energy of the programme's solution that is low enough
     */
    record Aim(long cutoff, long step, int rounds, double enough) {
        /** No solution is low enough as long as rows are found that make it better. */
        Aim(long cutoff, long step, int rounds) {
            this(cutoff, step, rounds, Double.NEGATIVE_INFINITY);
        }
    }

    /** Generates columns until nothing is better, the bound reaches the cutoff, or the aim is reached. */
    Outcome solve(Master master, Pool pool, Pins pins, Aim aim, BooleanSupplier isOver) {
        long cutoff = aim.cutoff;
        lagrangian.forget();
        boolean smooth = hasCenter;
        for (int round = 0; round < aim.rounds && !isOver.getAsBoolean(); round++) {
            if (!master.solve(round == 0 && pins.isAny(), LP_SECONDS)) {
                return new Outcome(lagrangian.bound(), false);
            }
            if (master.energy() <= aim.enough) {
                return new Outcome(lagrangian.bound(), false);
            }
            master.prices(raw);
            List<Column> found = new ArrayList<>();
            if (!price(master, pins, smooth, cutoff, found)) {
                return new Outcome(NOTHING, true);
            }
            hasCenter = true;
            if (lagrangian.bound() >= cutoff || isClosed(master.energy(), aim.step)) {
                return new Outcome(lagrangian.bound(), true);
            }
            if (!pins.isAny() || round == 0) {
                last = Double.MAX_VALUE;
            }
            if (stopsEarly && isTailing(master.energy(), cutoff)) {
                return new Outcome(lagrangian.bound(), false);
            }
            int added = addAll(master, pool, found);
            if (added == 0 && !smooth) {
                return new Outcome(lagrangian.bound(), true);
            }
            smooth = added > 0;
        }
        return new Outcome(lagrangian.bound(), false);
    }

    /** Whether the last round hardly made the solution of a dive's node cheaper: good enough to pin by. */
    private boolean isTailing(double energy, long cutoff) {
        double gain = last - energy;
        last = energy;
        return gain < TAIL * Math.abs(cutoff < NOTHING / 2 ? cutoff - energy : energy);
    }

    /** Whether the bound cannot rise by another step, or hardly. */
    private boolean isClosed(double energy, long step) {
        return Math.ceilDiv(lagrangian.bound(), step) >= Math.ceil((energy - TOLERANCE) / step)
                || (step == 1 && energy - lagrangian.bound() <= CLOSE * Math.abs(energy));
    }

    private boolean price(Master master, Pins pins, boolean smooth, long cutoff, List<Column> found) {
        double part = isAtBest ? 1 : smooth ? SMOOTHING : 0;
        isAtBest = false;
        for (int sum = 0; sum < raw.length; sum++) {
            start[sum] = part * lagrangian.best()[sum] + (1 - part) * raw[sum];
        }
        if (!lagrangian.price(start, pins, found)) {
            return false;
        }
        ascent.startFrom(start);
        int pricings = lagrangian.bound() < cutoff ? pricings(master) : 1;
        for (int i = 1; i < pricings; i++) {
            ascent.pass(STEP, (agent, prices) -> pricer.cheapest(agent, prices, pins, random), found);
        }
        return true;
    }

    /** So many pricings of all rows that they take about as long as the linear programme. */
    private int pricings(Master master) {
        double programme = LP_WORK
                * (lp.costs.length + lp.agents.length)
                * master.columns().size();
        return Math.clamp((long) (programme / pricer.work()), 1, MOST_PRICINGS);
    }

    private int addAll(Master master, Pool pool, List<Column> found) {
        int added = 0;
        for (Column column : found) {
            if (reducedEnergy(column, master) < -TOLERANCE && master.add(column)) {
                pool.add(column);
                added++;
            }
        }
        return added;
    }

    /** What a column would cost by the prices of the linear programme, its agent's share subtracted. */
    private double reducedEnergy(Column column, Master master) {
        return column.reducedEnergy(raw) - master.price(column.agent());
    }
}
