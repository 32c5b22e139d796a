package io.github.paiban.rostering;

import io.github.paiban.rostering.walk.Cooling;
import io.github.paiban.rostering.walk.RuinAndRecreate;
import io.github.paiban.rules.Level;

/** A thread's walk: ruin and recreate along the cooling, or for a while, cold, from a roster that a dive brought up. */
final class Walking {
    static final int SLICE_STEPS = 100;
    private static final int POLISH_SLICES = 50;
    private static final double COLD = 0.3;

    private final Desk desk;
    private final Cooling cooling;
    private final RuinAndRecreate walk;
    private int cycle;
    private int polish;
    private int slices;

    Walking(Desk desk, Cooling cooling) {
        this.desk = desk;
        this.cooling = cooling;
        this.walk = new RuinAndRecreate(desk.layout.board(), desk.rows, desk.shared.grid(), desk.seed);
    }

    /** How many slices it has made. */
    int slices() {
        return slices;
    }

    /** The best roster of this walk. */
    int[][] best() {
        return walk.best().grid();
    }

    /** Goes on from a roster, cold, for the next slices. */
    void polish(int[][] grid) {
        walk.restart(grid);
        polish = POLISH_SLICES;
    }

    boolean isPolishing() {
        return polish > 0;
    }

    /** A slice. */
    void work() {
        if (isPolishing()) {
            polish--;
            work(COLD * desk.layout.board().energy.of(Level.SHOULD, 1));
        } else {
            restartWithTheCycle();
            work(cooling.temperature(desk.budget.share(), walk.worsening()));
        }
    }

    private void restartWithTheCycle() {
        int now = Cooling.cycle(desk.budget.share());
        if (now != cycle) {
            cycle = now;
            walk.restart(desk.shared.grid());
        }
    }

    private void work(double temperature) {
        slices++;
        for (int i = 0; i < SLICE_STEPS && !desk.budget.isSpent(); i++) {
            walk.step(temperature);
        }
        desk.offer(walk.best().grid(), walk.best().score());
    }
}
