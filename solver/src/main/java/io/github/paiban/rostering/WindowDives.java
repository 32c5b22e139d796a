package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.columns.WindowDive;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds some days of all agents who serve the same need together, again and again elsewhere: few days as long as that
 * helps, else more (variable neighbourhood descent). Where there are rules of the level prefer, first as if there were
 * none, then with them. Where nothing helps, with pauses that grow.
 */
final class WindowDives {
    private static final int SHOULD = Level.SHOULD.rank();
    private static final int FEWEST_DAYS = 3;

    private static final int MOST_DAYS = 7;
    private static final int MOST_AGENTS = 60;
    /** Nodes × agents that are about as much work as a slice of walking. */
    private static final int WORK = 400;

    private final Desk desk;
    private final Board board;
    private final Walking walking;
    private final boolean isPossible = LinearProgrammes.areSolvable();
    private final boolean hasSums;
    private final Pause pause;
    private int from;
    private int to;
    private boolean hasGained;
    private int days;
    /** Whether rules of the level prefer are left out. */
    private boolean isShould;

    private int fruitless;
    /** The best roster's score when nothing helped it any more. */
    private @Nullable Score exhausted;

    private @Nullable Score polished;

    WindowDives(Desk desk, Walking walking) {
        this.desk = desk;
        this.board = desk.layout.board();
        this.walking = walking;
        this.days = Math.min(board.days, FEWEST_DAYS);
        this.isShould = desk.layout.hasPrefer();
        hasSums = IntStream.range(0, board.agents).anyMatch(desk.rows::hasSums);
        this.pause = hasSums ? new Pause(0, 1024) : new Pause(64, 2048);
    }

    /** A slice of walking has passed. */
    void pass() {
        pause.pass();
    }

    /**
     * Whether they bring more here than all else, as a rule: where agents have rules that only add up, which whole rows of
     * a linear programme average out, until nothing helps the best roster any more.
     */
    boolean arePromising() {
        return hasSums && !desk.shared.score().equals(exhausted);
    }

    /** Whether it is time for a dive. */
    boolean isDue() {
        return isPossible && pause.isOver();
    }

    private WindowDive begin() {
        from = Math.clamp(desk.random.nextInt(board.days) - desk.random.nextInt(days), 0, board.days - days);
        to = from + days;
        hasGained = false;
        int[] agents = someOf(agentsAround(desk.random.nextInt(board.agents)));
        return dive(agents, desk.shared.grid(), desk.random.nextLong());
    }

    private WindowDive dive(int[] agents, int[][] grid, long seed) {
        Board should = desk.layout.shouldBoard();
        return isShould && should != null
                ? new WindowDive(should, desk.shouldRows(), agents, from, to, grid, should.energy.factor(SHOULD), seed)
                : new WindowDive(board, desk.rows, agents, from, to, grid, desk.layout.step(), seed);
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

    /** A dive, or several where they are short. */
    void work() {
        int nodes = 0;
        do {
            try (WindowDive dive = begin()) {
                nodes += finish(dive);
            }
            end();
        } while (nodes * board.agents < WORK && pause.isOver() && !desk.budget.isSpent());
    }

    /** All nodes of a dive; returns how many. */
    private int finish(WindowDive dive) {
        BooleanSupplier isOver = desk.budget::isSpent;
        int nodes = 0;
        while (!dive.isDone()) {
            nodes++;
            int[][] grid = dive.advance(isOver);
            if (grid != null) {
                hasGained = desk.offer(grid);
                hasGained |= desk.offer(withTheWindowOf(grid));
            }
        }
        return nodes;
    }

    /** The best roster with the window of another one: somebody else may have made it better elsewhere meanwhile. */
    private int[][] withTheWindowOf(int[][] grid) {
        int[][] best = Arrays.stream(desk.shared.grid()).map(int[]::clone).toArray(int[][]::new);
        for (int agent = 0; agent < best.length; agent++) {
            System.arraycopy(grid[agent], from, best[agent], from, to - from);
        }
        return best;
    }

    private void end() {
        fruitless = hasGained ? 0 : fruitless + 1;
        if (hasGained) {
            pause.restart(true);
        } else if (fruitless * days >= board.days) {
            takeMoreDays();
        }
    }

    /** After as many failures as cover the month; after those of most days, with all rules, it is enough for a while. */
    private void takeMoreDays() {
        fruitless = 0;
        days++;
        if (days > Math.min(board.days, MOST_DAYS)) {
            days = Math.min(board.days, FEWEST_DAYS);
            isShould = desk.layout.hasPrefer() && !isShould;
            if (isShould == desk.layout.hasPrefer()) {
                rest();
            }
        }
    }

    private void rest() {
        exhausted = desk.shared.score();
        pause.restart(false);
        if (!exhausted.equals(polished)) {
            polished = exhausted;
            walking.polish(desk.shared.grid());
        }
    }
}
