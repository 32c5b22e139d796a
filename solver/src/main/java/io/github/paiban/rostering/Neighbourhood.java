package io.github.paiban.rostering;

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
    private static final double FOCUS = 0.5;

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
        int day = random.nextInt(board.days);
        int tally = costlyTally();
        if (tally >= 0) {
            day = board.tallies.days[tally];
            add(anyOf(board.tallies.agents[tally]));
        } else {
            add(costlyAgent());
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
        if (random.nextDouble() < WHOLE_MONTH) {
            from = 0;
            to = board.days;
            return;
        }
        int length = Math.min(board.days, SHORTEST + random.nextInt(LONGEST - SHORTEST + 1));
        from = Math.clamp(day - random.nextInt(length), 0, board.days - length);
        to = from + length;
    }

    /** A tally that costs something, or -1 if a few tries found none or chance says otherwise. */
    private int costlyTally() {
        if (board.tallies.size == 0 || random.nextDouble() >= FOCUS) {
            return -1;
        }
        for (int tries = 0; tries < TRIES; tries++) {
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
        if (standing.score().isLegal() || random.nextDouble() >= FOCUS) {
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
