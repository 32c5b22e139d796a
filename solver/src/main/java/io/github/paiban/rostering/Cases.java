package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.Branching;
import io.github.paiban.rostering.columns.Root;
import org.jspecify.annotations.Nullable;

/** Raises the bound of a small problem case by case, in turns that the other work gives it. */
final class Cases implements AutoCloseable {
    /** Cases looked at between slices of walking, where no dive can find anything better. */
    private static final int WHERE_DIVES_ARE_OF_NO_USE = 20;
    /** Part of the energy that the bound must have reached before cases are looked at. */
    private static final double NEAR = 0.8;

    private final Desk desk;
    private @Nullable Part part;
    private @Nullable Branching branching;
    private int turns;

    Cases(Desk desk) {
        this.desk = desk;
    }

    /** Begins, where the problem is one small part and its bound is near. */
    void begin(Part solved, Root root) {
        if (desk.layout.parts().size() > 1 || !desk.layout.isSmall(solved)) {
            return;
        }
        Branching first = new Branching(solved.lp, desk.rows, root, desk.layout.step(), desk.seed);
        if (root.bound() > NEAR * first.energy(desk.shared.grid())) {
            part = solved;
            branching = first;
        } else {
            first.close();
        }
    }

    /** Gives it one more turn. */
    void giveTurn() {
        turns++;
    }

    /** Gives it turns because dives are of no use any more. */
    void giveTurns() {
        turns = Math.max(turns, WHERE_DIVES_ARE_OF_NO_USE);
    }

    /**
     * Whether there is a case to look at.
     *
     * @param hasTime whether there is time for cases beside the turns that were given
     */
    boolean isDue(boolean hasTime) {
        return branching != null && (hasTime || turns > 0);
    }

    /** One case. */
    void work() {
        Branching current = branching;
        Part whole = part;
        if (current == null || whole == null) {
            return;
        }
        turns = Math.max(0, turns - 1);
        int[][] grid = desk.shared.grid();
        int[][] found = current.advance(grid, current.energy(grid) - desk.layout.step() + 1, desk.budget::isSpent);
        long bound = current.bound();
        desk.tell(() -> {
            whole.bound = Math.max(whole.bound, bound);
            desk.shared.sumUp();
        });
        if (found != null) {
            desk.offer(found);
        }
        if (current.isDone()) {
            close();
            branching = null;
        }
    }

    @Override
    public void close() {
        if (branching != null) {
            branching.close();
        }
    }
}
