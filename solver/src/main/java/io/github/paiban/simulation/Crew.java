package io.github.paiban.simulation;

import java.util.Arrays;
import java.util.List;

/** The agents: who is there, and with how many chats. Not safe for use by several threads. */
final class Crew {
    /** How an agent is to customers. */
    enum Mode {
        /** Not there. */
        OFF,
        /** Takes chats. */
        ON,
        /** On a break. */
        PAUSED,
        /** Finishes the chats in hand, then goes. */
        LEAVING,
        /** Serves those who came before the end, then goes. */
        CLOSING
    }

    /** No agent. */
    static final int NONE = -1;

    private static final int FULL = Integer.MAX_VALUE;

    final int[][] queues;
    final double[] pace;
    final Mode[] mode;
    /** Chats in hand. */
    final int[] load;
    /** The chat whose message is being answered. */
    final int[] answering;

    final double[] busySince;
    final double[] presentSince;
    final double[] loadSince;
    /** When the stint ends. */
    final double[] endsAt;
    /** The day on which the stint began. */
    final int[] day;

    private final int[] limit;
    /** Chats in hand of those who take one more; full for all others. */
    private final int[] rank;

    private final Draws draws;
    /** By queue: agents present for it, and how many of these entries are used. */
    private final int[][] present;

    private final int[] presentCount;

    /**
     * Nobody is there yet.
     *
     * @param seed the begin of the chance that decides between agents
     */
    Crew(Scenario scenario, long seed) {
        List<Server> servers = scenario.servers();
        int size = servers.size();
        queues = servers.stream()
                .map(server ->
                        server.queues().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        pace = servers.stream().mapToDouble(Server::pace).toArray();
        limit = servers.stream().mapToInt(Server::chatsAtOnce).toArray();
        mode = new Mode[size];
        Arrays.fill(mode, Mode.OFF);
        load = new int[size];
        answering = new int[size];
        Arrays.fill(answering, Chats.NONE);
        busySince = new double[size];
        presentSince = new double[size];
        loadSince = new double[size];
        endsAt = new double[size];
        day = new int[size];
        rank = new int[size];
        Arrays.fill(rank, FULL);
        draws = new Draws(seed);
        present = new int[scenario.queues().size()][4];
        presentCount = new int[scenario.queues().size()];
    }

    /** Whether an agent serves a queue now. */
    boolean isOpen(int queue) {
        return presentCount[queue] > 0;
    }

    /** Whether an agent has a free place and takes new chats. */
    boolean takesMore(int agent) {
        return rank[agent] != FULL;
    }

    /** Whether an agent has a free place. */
    boolean hasPlace(int agent) {
        return load[agent] < limit[agent];
    }

    /** The agent who gets the next chat of a queue, one with the fewest; none if nobody has a free place. */
    int choose(int queue) {
        int count = presentCount[queue];
        if (count == 0) {
            return NONE;
        }
        int start = (int) (((draws.nextLong() >>> 32) * count) >>> 32);
        int best = least(queue, start, count, NONE);
        return least(queue, 0, start, best);
    }

    private int least(int queue, int from, int to, int best) {
        int[] candidates = present[queue];
        int chosen = best;
        int least = best == NONE ? FULL : rank[best];
        for (int i = from; i < to; i++) {
            if (rank[candidates[i]] < least) {
                chosen = candidates[i];
                least = rank[chosen];
            }
        }
        return chosen;
    }

    /** Makes an agent be there in another way. */
    void turn(int agent, Mode newMode) {
        boolean wasHere = isHere(mode[agent]);
        mode[agent] = newMode;
        updateRank(agent);
        if (isHere(newMode) != wasHere) {
            for (int queue : queues[agent]) {
                if (wasHere) {
                    remove(queue, agent);
                } else {
                    add(queue, agent);
                }
            }
        }
    }

    /** An agent has one chat more or less in hand. */
    void changeLoad(int agent, int step) {
        load[agent] += step;
        updateRank(agent);
    }

    private static boolean isHere(Mode mode) {
        return mode == Mode.ON || mode == Mode.PAUSED;
    }

    private void updateRank(int agent) {
        rank[agent] = mode[agent] == Mode.ON && hasPlace(agent) ? load[agent] : FULL;
    }

    private void add(int queue, int agent) {
        if (presentCount[queue] == present[queue].length) {
            present[queue] = Arrays.copyOf(present[queue], 2 * presentCount[queue]);
        }
        present[queue][presentCount[queue]++] = agent;
    }

    private void remove(int queue, int agent) {
        int[] list = present[queue];
        int last = --presentCount[queue];
        for (int i = 0; i <= last; i++) {
            if (list[i] == agent) {
                list[i] = list[last];
                return;
            }
        }
    }
}
