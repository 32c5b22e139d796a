package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a board that have nothing to do with each other: no tally counts agents of two parts. */
public final class Parts {
    private Parts() {}

    /** The agents of each part, in order; every agent in just one. */
    public static List<int[]> of(Board board) {
        int[] leader = new int[board.agents];
        for (int agent = 0; agent < leader.length; agent++) {
            leader[agent] = agent;
        }
        for (int[] together : board.tallies.agents) {
            for (int agent : together) {
                join(leader, together[0], agent);
            }
        }
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int agent = 0; agent < leader.length; agent++) {
            parts.computeIfAbsent(find(leader, agent), none -> new ArrayList<>())
                    .add(agent);
        }
        return parts.values().stream()
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int find(int[] leader, int agent) {
        int found = agent;
        while (leader[found] != found) {
            leader[found] = leader[leader[found]];
            found = leader[found];
        }
        return found;
    }

    private static void join(int[] leader, int one, int other) {
        int first = find(leader, one);
        int second = find(leader, other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }
}
