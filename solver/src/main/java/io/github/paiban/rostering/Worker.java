package io.github.paiban.rostering;

import io.github.paiban.rostering.walk.Cooling;

/**
 * One thread's part of a search, in slices. The first thread solves the linear programmes over rows while the others
 * walk; then all dive, and polish what they bring up by walking.
 */
final class Worker implements AutoCloseable {
    /** Slices of walking before the first linear programme, with a legal roster and without. */
    private static final int WARM_SLICES = 8;

    private static final int COLD_SLICES = 60;
    /** Share of the budget after which it begins in any case. */
    private static final double LATEST_START = 0.4;
    /** Share of its time that a thread without others gives to linear programmes over all rows. */
    private static final double ROOTS_ALONE = 0.5;

    private final Desk desk;
    private final boolean solvesRoots;
    private final boolean isAlone;
    private final Walking walking;
    private final Roots roots;
    private final Cases cases;
    private final Dives dives;
    private final PartialDives partialDives;
    private boolean wasRoot;
    private double rootShare;
    private double accounted;

    /**
     * A thread's part.
     *
     * @param solvesRoots whether it solves the linear programmes over rows
     * @param isAlone whether there is no other thread
     */
    Worker(Desk desk, Cooling cooling, boolean solvesRoots, boolean isAlone) {
        this.desk = desk;
        this.solvesRoots = solvesRoots;
        this.isAlone = isAlone;
        this.walking = new Walking(desk, cooling);
        this.roots = new Roots(desk);
        this.cases = new Cases(desk);
        this.dives = new Dives(desk, walking, cases, solvesRoots);
        this.partialDives = new PartialDives(desk);
    }

    /** A slice of work; what came of it waits for {@link #report}. */
    void work() {
        account();
        wasRoot = solvesRoots && isWarm() && mayGoOnWithRoots() && roots.isDue();
        if (wasRoot) {
            roots.work(cases::begin);
        } else if (cases.isDue()) {
            cases.work();
        } else if (walking.isPolishing()) {
            walk();
        } else if (dives.isDue()) {
            dives.work();
        } else if (partialDives.isDue()) {
            partialDives.work();
        } else {
            walk();
        }
    }

    private void account() {
        double now = desk.budget.share();
        if (wasRoot) {
            rootShare += now - accounted;
        }
        accounted = now;
    }

    private boolean mayGoOnWithRoots() {
        return !isAlone || rootShare <= ROOTS_ALONE * accounted;
    }

    private void walk() {
        walking.work();
        dives.pass();
        partialDives.pass();
    }

    /** Linear programmes begin better with the rows of a roster that is not too bad. */
    private boolean isWarm() {
        return walking.slices() >= (desk.shared.isLegal() ? WARM_SLICES : COLD_SLICES)
                || desk.budget.share() > LATEST_START;
    }

    /** Tells the others what came of the last slice. */
    void report() {
        desk.report();
    }

    @Override
    public void close() {
        roots.close();
        cases.close();
        dives.close();
        partialDives.close();
    }
}
