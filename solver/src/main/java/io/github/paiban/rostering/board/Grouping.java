package io.github.paiban.rostering.board;

import io.github.paiban.rules.RowAutomaton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Decides which automata of an agent become one product: those that together have few states, measured on random rows.
 * Counts of the same thing go together; counts of different things stay apart, since their product would be large.
 */
public final class Grouping {
    private static final int SAMPLES = 400;
    private static final int MOST_STATES = 130;

    private Grouping() {}

    /** Indexes of the automata of each group; every automaton in just one. */
    public static int[][] of(Board board, int agent) {
        long[][] sample = sample(board, agent);
        List<List<Integer>> groups = new ArrayList<>();
        for (int k = 0; k < board.automata[agent].length; k++) {
            join(groups, k, sample);
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static void join(List<List<Integer>> groups, int automaton, long[][] sample) {
        for (List<Integer> group : groups) {
            group.add(automaton);
            if (distinct(group, sample) <= MOST_STATES) {
                return;
            }
            group.removeLast();
        }
        groups.add(new ArrayList<>(List.of(automaton)));
    }

    private static int distinct(List<Integer> group, long[][] sample) {
        Set<List<Long>> seen = new HashSet<>();
        for (long[] states : sample) {
            seen.add(group.stream().map(k -> states[k]).toList());
        }
        return seen.size();
    }

    /** States of all automata in the middle of the month, for random rows. */
    private static long[][] sample(Board board, int agent) {
        SplittableRandom random = new SplittableRandom(agent);
        RowAutomaton[] automata = board.automata[agent];
        long[][] sample = new long[SAMPLES][];
        for (int i = 0; i < SAMPLES; i++) {
            long[] states = board.startStates[agent].clone();
            for (int day = 0; day < (board.days + 1) / 2; day++) {
                int[] choices = board.choices[agent][day];
                int duty = choices[random.nextInt(choices.length)];
                for (int k = 0; k < automata.length; k++) {
                    states[k] = automata[k].step(states[k], day, duty);
                }
            }
            sample[i] = states;
        }
        return sample;
    }
}
