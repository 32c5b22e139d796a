package io.github.paiban.rostering.columns;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds the sums of two programmes that count the same cells of the same agents, so that prices carry over. */
final class SameSums {
    private static final int PRIME = 1_000_003;

    private SameSums() {}

    /**
     * Prices of one programme's sums for another's.
     *
     * @param prices by sum of the programme that was solved
     * @return by sum of the programme to solve; 0 for sums that the other does not have
     */
    static long[] carry(RowLp solved, long[] prices, RowLp next) {
        Map<Long, Deque<Integer>> places = new HashMap<>();
        long[] marks = marks(solved);
        for (int sum = 0; sum < marks.length; sum++) {
            places.computeIfAbsent(marks[sum], none -> new ArrayDeque<>()).add(sum);
        }
        return Arrays.stream(marks(next))
                .map(mark -> {
                    Integer same = places.getOrDefault(mark, new ArrayDeque<>()).poll();
                    return same == null ? 0 : prices[same];
                })
                .toArray();
    }

    /** A number for each sum made of the cells that it counts: hardly two different sums have the same. */
    private static long[] marks(RowLp lp) {
        long[] marks = new long[lp.costs.length];
        for (int place = 0; place < lp.touched.length; place++) {
            for (int cell = 0; cell < lp.touched[place].length; cell++) {
                int[] pairs = lp.touched[place][cell];
                for (int i = 0; i < pairs.length; i += 2) {
                    marks[pairs[i]] =
                            ((marks[pairs[i]] * PRIME + lp.agents[place]) * PRIME + cell) * PRIME + pairs[i + 1];
                }
            }
        }
        return marks;
    }
}
