package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.Branching;
import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rules.Score;
import org.jspecify.annotations.Nullable;

/** Raises the bound of a small problem case by case, in turns that the other work gives it. */
final class Cases implements AutoCloseable {
    /** Cases looked at between slices of walking, where no dive can find anything better. */
    private static final int WHERE_DIVES_ARE_OF_NO_USE = 20;
    /** Part of the energy that the bound must have reached before cases are looked at. */
    private static final double NEAR = 0.8;

    private final Desk desk;
    private @Nullable Part part;
    /** The solved programme of a part whose cases wait for a better roster. */
    private @Nullable Root waiting;

    private @Nullable Branching branching;
    private int turns;

    Cases(Desk desk) {
        this.desk = desk;
    }

    /** Takes over a part with its solved programme, where the problem is one small part; again, while it waits. */
    void begin(Part solved, Root root) {
        boolean isNews = part == null || waiting != null;
        if (isNews && desk.layout.parts().size() == 1 && desk.layout.isSmall(solved)) {
            part = solved;
            waiting = root;
        }
    }

    /** Begins once the best roster is near the bound. */
    private void beginWhenNear() {
        Root root = waiting;
        Part whole = part;
        if (root != null && whole != null && root.bound() > NEAR * energyOfBest()) {
            branching = new Branching(whole.lp, desk.rows, root, desk.layout.step(), desk.seed);
            waiting = null;
        }
    }

    /** What the best roster costs below the level must, as far as the programme can change it. */
    private long energyOfBest() {
        Score score = desk.shared.score();
        return desk.layout.board().energy.of(new long[] {0, score.should(), score.prefer()})
                - desk.layout.fixedEnergy();
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
        beginWhenNear();
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
