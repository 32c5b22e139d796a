package io.github.paiban.rostering.walk;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.IndexSet;
import io.github.paiban.rostering.board.Standing;
import java.util.SplittableRandom;

/**
 * Chooses which agents and days are rebuilt next: mostly two agents that serve the same need and a window of one to
 * two weeks, often where something costs. One instance serves one thread.
 */
final class Neighbourhood {
    /** The most agents rebuilt together. */
    static final int MOST_AGENTS = 3;

    private static final int TRIES = 8;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;
    private static final double WHOLE_MONTH = 0.1;
    private static final int MONTH = 31;
    /** How often a tally that costs something is looked for, and how often a cell that does. */
    private static final double TALLY_FOCUS = 0.4;

    private static final double CELL_FOCUS = 0.3;
    /** How often what breaks a must rule is looked for while there is something. */
    private static final double MUST_FOCUS = 0.5;

    private final Board board;
    private final Standing standing;
    private final SplittableRandom random;
    private final int[] agents = new int[MOST_AGENTS];
    private int size;
    private int from;
    private int to;

    Neighbourhood(Standing standing, SplittableRandom random) {
        this.board = standing.board;
        this.standing = standing;
        this.random = random;
    }

    /** Chooses anew. */
    void choose() {
        size = 0;
        double chance = random.nextDouble();
        int tally = chance < TALLY_FOCUS ? costlyTally() : -1;
        int day = random.nextInt(board.days);
        if (tally >= 0) {
            day = board.tallies.days[tally];
            add(anyOf(board.tallies.agents[tally]));
        } else {
            add(costlyAgent());
            day = chance < TALLY_FOCUS + CELL_FOCUS ? costlyDay(agents[0], day) : day;
        }
        chooseWindow(day);
        int wanted = wantedSize();
        for (int tries = 0; tries < TRIES && size < wanted; tries++) {
            add(partner());
        }
    }

    private int wantedSize() {
        double chance = random.nextDouble();
        return chance < 0.15 ? 1 : chance < 0.8 ? 2 : 3;
    }

    private void chooseWindow(int day) {
        int wanted = random.nextDouble() < WHOLE_MONTH ? MONTH : SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        int length = Math.min(board.days, wanted);
        from = Math.clamp(day - random.nextInt(length), 0, board.days - length);
        to = from + length;
    }

    /** A tally that costs something, or -1 if a few tries found none. */
    private int costlyTally() {
        IndexSet broken = standing.broken();
        if (broken.size() > 0 && random.nextDouble() < MUST_FOCUS) {
            int tally = broken.get(random.nextInt(broken.size()));
            return board.tallies.agents[tally].length > 0 ? tally : -1;
        }
        for (int tries = 0; tries < TRIES && board.tallies.size > 0; tries++) {
            int tally = random.nextInt(board.tallies.size);
            if (standing.tallyCost(tally) > 0 && board.tallies.agents[tally].length > 0) {
                return tally;
            }
        }
        return -1;
    }

    /** An agent whose row breaks a must rule, or else any agent. */
    private int costlyAgent() {
        int first = random.nextInt(board.agents);
        if (standing.score().isLegal() || random.nextDouble() >= MUST_FOCUS) {
            return first;
        }
        for (int i = 0; i < board.agents; i++) {
            int agent = (first + i) % board.agents;
            if (standing.rowCost(agent, 0) > 0) {
                return agent;
            }
        }
        return first;
    }

    /** A day on which an agent's cell costs something by itself, such as a refused wish; else the day given. */
    private int costlyDay(int agent, int otherwise) {
        for (int i = 0; i < board.days; i++) {
            int day = (otherwise + i) % board.days;
            if (board.cellEnergy(agent, day, standing.grid[agent][day]) > 0) {
                return day;
            }
        }
        return otherwise;
    }

    /** Someone who counts where the first agent could count in the window, or else anyone. */
    private int partner() {
        int agent = agents[0];
        int day = from + random.nextInt(to - from);
        int[] choices = board.choices[agent][day];
        int duty = choices[random.nextInt(choices.length)];
        int[] touched = board.tallies.touchedBy((agent * board.days + day) * board.duties + duty);
        if (touched.length == 0) {
            return random.nextInt(board.agents);
        }
        int tally = touched[2 * random.nextInt(touched.length / 2)];
        return anyOf(board.tallies.agents[tally]);
    }

    private int anyOf(int[] some) {
        return some[random.nextInt(some.length)];
    }

    private void add(int agent) {
        for (int i = 0; i < size; i++) {
            if (agents[i] == agent) {
                return;
            }
        }
        agents[size++] = agent;
    }

    int size() {
        return size;
    }

    int agent(int index) {
        return agents[index];
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
