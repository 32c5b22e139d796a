package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.columns.WindowDive;
import io.github.paiban.rostering.lp.LinearProgrammes;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds some days of all agents who serve the same need together, again and again elsewhere: few days as long as that
 * helps, else more (variable neighbourhood descent). Where nothing helps, with pauses that grow.
 */
final class WindowDives implements AutoCloseable {
    private static final int FEWEST_DAYS = 3;

    private static final int MOST_DAYS = 7;
    private static final int MOST_AGENTS = 60;

    private final Desk desk;
    private final Board board;
    private final Walking walking;
    private final boolean isPossible = LinearProgrammes.areSolvable();
    private final Pause pause;
    private @Nullable WindowDive current;
    private int from;
    private int to;
    private boolean hasGained;
    private int days;
    private int fruitless;

    WindowDives(Desk desk, Walking walking) {
        this.desk = desk;
        this.board = desk.layout.board();
        this.walking = walking;
        this.days = Math.min(board.days, FEWEST_DAYS);
        boolean hasSums = IntStream.range(0, board.agents).anyMatch(desk.rows::hasSums);
        this.pause = hasSums ? new Pause(0, 1024) : new Pause(64, 2048);
    }

    /** A slice of walking has passed. */
    void pass() {
        pause.pass();
    }

    /** Whether there is a dive to go on with; begins one where it is time. */
    boolean isDue() {
        if (current == null && isPossible && pause.isOver()) {
            begin();
        }
        return current != null;
    }

    private void begin() {
        from = Math.clamp(desk.random.nextInt(board.days) - desk.random.nextInt(days), 0, board.days - days);
        to = from + days;
        hasGained = false;
        int[] agents = someOf(agentsAround(desk.random.nextInt(board.agents)));
        current = new WindowDive(
                board, desk.rows, agents, from, to, desk.shared.grid(), desk.layout.step(), desk.random.nextLong());
    }

    /** Those who can count in the window where an agent can. */
    private int[] agentsAround(int agent) {
        int day = from + desk.random.nextInt(to - from);
        int[] most = {agent};
        for (int duty : board.choices[agent][day]) {
            int[] touched = board.tallies.touchedBy((agent * board.days + day) * board.duties + duty);
            for (int i = 0; i < touched.length; i += 2) {
                int[] others = board.tallies.agents[touched[i]];
                most = others.length > most.length ? others : most;
            }
        }
        return Arrays.stream(most).distinct().toArray();
    }

    private int[] someOf(int[] agents) {
        int size = Math.min(agents.length, MOST_AGENTS);
        for (int i = 0; i < size; i++) {
            int other = i + desk.random.nextInt(agents.length - i);
            int swapped = agents[i];
            agents[i] = agents[other];
            agents[other] = swapped;
        }
        return Arrays.stream(agents, 0, size).sorted().toArray();
    }

    /** One node. */
    void work() {
        WindowDive dive = current;
        if (dive == null) {
            return;
        }
        BooleanSupplier isOver = desk.budget::isSpent;
        int[][] grid = dive.advance(isOver);
        if (grid != null) {
            hasGained = desk.offer(grid);
            hasGained |= desk.offer(withTheWindowOf(grid));
        }
        if (dive.isDone()) {
            end(dive);
        }
    }

    /** The best roster with the window of another one: somebody else may have made it better elsewhere meanwhile. */
    private int[][] withTheWindowOf(int[][] grid) {
        int[][] best = Arrays.stream(desk.shared.grid()).map(int[]::clone).toArray(int[][]::new);
        for (int agent = 0; agent < best.length; agent++) {
            System.arraycopy(grid[agent], from, best[agent], from, to - from);
        }
        return best;
    }

    private void end(WindowDive dive) {
        dive.close();
        current = null;
        fruitless = hasGained ? 0 : fruitless + 1;
        if (hasGained) {
            pause.restart(true);
        } else if (fruitless * days >= board.days) {
            takeMoreDays();
        }
    }

    /** After as many failures as cover the month; after those of most days too it is enough for a while. */
    private void takeMoreDays() {
        fruitless = 0;
        days++;
        if (days > Math.min(board.days, MOST_DAYS)) {
            days = Math.min(board.days, FEWEST_DAYS);
            pause.restart(false);
            walking.polish(desk.shared.grid());
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
        }
    }
}
