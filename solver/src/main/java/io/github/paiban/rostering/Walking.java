package io.github.paiban.rostering;

import io.github.paiban.rostering.walk.Cooling;
import io.github.paiban.rostering.walk.RuinAndRecreate;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;

/** A thread's walk: ruin and recreate along the cooling, or for a while, cold, from a roster that a dive brought up. */
final class Walking {
    static final int SLICE_STEPS = 100;
    private static final int POLISH_SLICES = 50;
    private static final double COLD = 0.3;
    /** Share of the budget that is given to a roster whose rows were all found apart. */
    private static final double LONGEST_POLISH = 0.25;
    /** Part of the cost of this walk's best roster below which another thread's is far better. */
    private static final double FAR = 0.95;

    private final Desk desk;
    private final Cooling cooling;
    private final RuinAndRecreate walk;
    private int cycle;
    private int polish;
    /** Share of the budget at which it ends in any case. */
    private double polishEnd = 1;

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
        polish(grid, POLISH_SLICES);
    }

    /** Goes on from a roster whose rows were all found apart, cold: the more agents, the longer. */
    void polishAll(int[][] grid) {
        polish(grid, Math.max(POLISH_SLICES, desk.layout.board().agents));
        polishEnd = desk.budget.share() + LONGEST_POLISH;
    }

    private void polish(int[][] grid, int slicesNow) {
        walk.restart(grid);
        polish = slicesNow;
        polishEnd = 1;
    }

    boolean isPolishing() {
        return polish > 0 && desk.budget.share() < polishEnd;
    }

    /** A slice. */
    void work() {
        if (isPolishing()) {
            polish--;
            work(COLD * desk.layout.board().energy.of(Level.SHOULD, 1));
        } else {
            restartWithTheCycle();
            catchUp();
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

    /** Goes on from the best roster of all where its own are far worse. */
    private void catchUp() {
        Score best = desk.shared.score();
        Score own = walk.best().score();
        if (best.must() < own.must() || (best.must() == own.must() && best.should() < FAR * own.should())) {
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
