package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.PartialDive;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Now and then rebuilds some agents together by a small linear programme; after failures with pauses that grow. */
final class PartialDives implements AutoCloseable {
    /** About how many cells are rebuilt. */
    private static final int CELLS = 240;

    private static final int FEWEST_AGENTS = 4;
    private static final int MOST_AGENTS = 12;
    /** The most rows that a linear programme may have, if it is to be solved again and again for a few agents. */
    private static final int MOST_SUMS = 256;

    private final Desk desk;
    private final List<Part> suitable;
    private final Pause pause = new Pause(64, 2048);
    private @Nullable PartialDive current;
    private boolean hasGained;

    PartialDives(Desk desk) {
        this.desk = desk;
        this.suitable = desk.layout.parts().stream()
                .filter(part -> part.lp.sums() <= MOST_SUMS)
                .toList();
    }

    /** A slice of walking has passed. */
    void pass() {
        pause.pass();
    }

    /** Whether there is a dive to go on with; begins one where it is time. */
    boolean isDue() {
        if (current == null && pause.isOver() && !suitable.isEmpty()) {
            begin();
        }
        return current != null;
    }

    private void begin() {
        Part part = suitable.get(desk.random.nextInt(suitable.size()));
        hasGained = false;
        int[] some = someOf(part.lp.agents());
        current = new PartialDive(
                desk.layout.board(), desk.rows, some, desk.shared.grid(), desk.layout.step(), desk.random.nextLong());
    }

    /** As many agents as make a small linear programme. */
    private int[] someOf(int[] agents) {
        int most = Math.clamp(CELLS / desk.layout.board().days, FEWEST_AGENTS, MOST_AGENTS);
        int size = Math.min(agents.length, FEWEST_AGENTS + desk.random.nextInt(most - FEWEST_AGENTS + 1));
        for (int i = 0; i < size; i++) {
            int other = i + desk.random.nextInt(agents.length - i);
            int swapped = agents[i];
            agents[i] = agents[other];
            agents[other] = swapped;
        }
        int[] some = Arrays.copyOf(agents, size);
        Arrays.sort(some);
        return some;
    }

    /** A little more. */
    void work() {
        PartialDive dive = current;
        if (dive == null) {
            return;
        }
        int[][] grid = dive.advance(desk.budget::isSpent);
        if (grid != null) {
            desk.offer(grid);
            hasGained = true;
        }
        if (dive.isDone()) {
            dive.close();
            current = null;
            pause.restart(hasGained);
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
        }
    }
}
