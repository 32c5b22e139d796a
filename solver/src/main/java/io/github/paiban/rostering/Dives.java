package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.Diver;
import io.github.paiban.rostering.columns.Root;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dives into the parts whose linear programme is solved; after failures with pauses that grow. */
final class Dives implements AutoCloseable {
    /** Share of the budget that a dive may take, if more than one thread is to dive. */
    private static final double LONGEST = 0.1;

    private final Desk desk;
    private final Walking walking;
    private final Cases cases;
    private final boolean leads;
    private final Map<Part, Diver> divers = new HashMap<>();
    private final Pause pause = new Pause(0, 256);
    /** So many long dives that bring nothing are enough: then walking is the better use of the time. */
    private static final int MOST_FRUITLESS = 2;

    /** Dives one after the other that took long and brought nothing; the second profits from the columns of the first. */
    private int fruitless;

    private @Nullable Diver current;
    private double begun;

    /**
     * Dives of a thread.
     *
     * @param leads whether this thread dives without waiting for another to show that dives pay
     */
    Dives(Desk desk, Walking walking, Cases cases, boolean leads) {
        this.desk = desk;
        this.walking = walking;
        this.cases = cases;
        this.leads = leads;
    }

    /** A slice of walking has passed. */
    void pass() {
        pause.pass();
    }

    /** Whether there is a dive to go on with; begins one where it is time. */
    boolean isDue() {
        if (current == null && fruitless < MOST_FRUITLESS && pause.isOver() && (leads || desk.shared.divesPay())) {
            current = begin();
        }
        return current != null;
    }

    private @Nullable Diver begin() {
        List<Part> solved = desk.shared.solvedParts();
        if (solved.isEmpty()) {
            return null;
        }
        Part part = solved.get(desk.random.nextInt(solved.size()));
        Root root = part.root();
        int[][] grid = desk.shared.grid();
        Diver diver = divers.computeIfAbsent(
                part, some -> new Diver(some.lp, desk.rows, root, desk.layout.step(), desk.seed));
        if (diver.energy(grid) - desk.layout.step() < root.bound()) {
            cases.giveTurns();
            return null;
        }
        diver.offer(walking.best());
        diver.start(grid);
        begun = desk.budget.share();
        return diver;
    }

    /** One node. */
    void work() {
        Diver diver = current;
        if (diver == null) {
            return;
        }
        cases.giveTurn();
        desk.budget.hope();
        long cutoff = diver.energy(desk.shared.grid()) - desk.layout.step() + 1;
        int[][] grid = diver.advance(cutoff, desk.budget::isSpent);
        if (grid != null) {
            desk.offer(grid);
            walking.polish(grid);
        }
        if (!diver.isDiving()) {
            current = null;
            pause.restart(grid != null);
            boolean pays = desk.budget.share() - begun < LONGEST;
            fruitless = grid == null && !pays ? fruitless + 1 : 0;
            desk.tell(() -> desk.shared.noteDive(pays));
        }
    }

    @Override
    public void close() {
        divers.values().forEach(Diver::close);
    }
}
