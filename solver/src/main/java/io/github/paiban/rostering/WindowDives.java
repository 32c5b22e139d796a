package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.columns.Window;
import io.github.paiban.rostering.columns.WindowDive;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds some days of all agents who serve the same need together, again and again elsewhere. Where there are rules of
 * the level prefer, in turn as if there were none and with them. Where nothing helps, with pauses that grow.
 */
final class WindowDives {
    private static final int SHOULD = Level.SHOULD.rank();
    private static final int MOST_AGENTS = 60;
    /** Nodes × agents that are about as much work as a slice of walking. */
    private static final int WORK = 400;

    private final Desk desk;
    private final Board board;
    private final Walking walking;
    private final boolean isPossible = LinearProgrammes.areSolvable();
    private final boolean hasSums;
    private final Pause pause;
    private final WindowChoice shouldChoice;
    private final WindowChoice choice;
    private Window window = Window.of(0, 1);
    private boolean hasGained;
    /** Whether rules of the level prefer are left out. */
    private boolean isShould;

    /** How many windows since that changed. */
    private int windows;
    /** The best roster's score when nothing helped it any more; that roster was polished. */
    private @Nullable Score exhausted;

    WindowDives(Desk desk, Walking walking) {
        this.desk = desk;
        this.board = desk.layout.board();
        this.walking = walking;
        this.shouldChoice = new WindowChoice(board.days, Math.min(board.agents, MOST_AGENTS));
        this.choice = new WindowChoice(board.days, Math.min(board.agents, MOST_AGENTS));
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
     * a linear programme average out, until nothing helps the best roster at the level should any more.
     */
    boolean arePromising() {
        return hasSums && (exhausted == null || !isAsGood(exhausted, desk.shared.score()));
    }

    private static boolean isAsGood(Score one, Score other) {
        return one.must() == other.must() && one.should() == other.should();
    }

    /** Whether it is time for a dive. */
    boolean isDue() {
        return isPossible && pause.isOver();
    }

    private WindowDive begin() {
        window = choice().next(desk.random);
        hasGained = false;
        int[] agents = someOf(agentsAround(desk.random.nextInt(board.agents)));
        return dive(agents, desk.shared.grid(), desk.random.nextLong());
    }

    private WindowChoice choice() {
        return isShould ? shouldChoice : choice;
    }

    private WindowDive dive(int[] agents, int[][] grid, long seed) {
        Board should = desk.layout.shouldBoard();
        return isShould && should != null
                ? new WindowDive(should, desk.shouldRows(), agents, window, grid, should.energy.factor(SHOULD), seed)
                : new WindowDive(board, desk.rows, agents, window, grid, desk.layout.step(), seed);
    }

    /** Those who can count in the window where an agent can. */
    private int[] agentsAround(int agent) {
        int day = window.day(desk.random.nextInt(window.size()));
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
            for (int day = window.from(); day < window.to(); day++) {
                best[agent][day] = window.isFree(day) ? grid[agent][day] : best[agent][day];
            }
        }
        return best;
    }

    private void end() {
        boolean isExhausted = choice().isExhaustedBy(hasGained);
        windows++;
        if (hasGained) {
            pause.restart(true);
        }
        if (isExhausted || (!isShould && desk.layout.hasPrefer() && windows >= 2 * choice.enough())) {
            takeTurns();
        }
    }

    /** With all rules or as if there were none of the level prefer; where that did not help, it is enough for a while. */
    private void takeTurns() {
        choice().renew();
        windows = 0;
        Score now = desk.shared.score();
        if (isShould == desk.layout.hasPrefer()) {
            rest(now);
        }
        isShould = desk.layout.hasPrefer() && !isShould;
    }

    private void rest(Score now) {
        pause.restart(false);
        if (exhausted == null || !isAsGood(exhausted, now)) {
            walking.polish(desk.shared.grid());
        }
        exhausted = now;
    }
}
