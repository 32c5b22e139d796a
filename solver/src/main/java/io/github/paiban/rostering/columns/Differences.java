package io.github.paiban.rostering.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How sums that count almost the same cells are written as differences: a shift counts in all half-hours from its start to
 * its end, so half-hours one after the other differ only by the shifts that start or end between them. Rows of a linear
 * programme that hold differences have a few entries where those of the sums have dozens; the programme is the same.
 * Immutable.
 */
final class Differences {
    /** How many sums before one are looked at. */
    private static final int NEAR = 24;
    /** A difference is taken if it has at most this share of the entries. */
    private static final double WORTH_WHILE = 0.7;

    private static final int NONE = -1;

    /** The sum that is subtracted from each, always one before it; {@link #NONE} where none is. */
    private final int[] parents;
    /** The sums that each is subtracted from. */
    private final int[][] children;

    private Differences(int[] parents) {
        this.parents = parents;
        List<List<Integer>> lists = new ArrayList<>();
        for (int sum = 0; sum < parents.length; sum++) {
            lists.add(new ArrayList<>());
            if (parents[sum] != NONE) {
                lists.get(parents[sum]).add(sum);
            }
        }
        this.children = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * Chooses what to subtract from what.
     *
     * @param touched pairs of sum and coefficient by place and by cell
     * @param units what each sum is divided by; only sums with the same unit are subtracted
     */
    static Differences of(int[][][] touched, double[] units) {
        Entries[] entries = entries(touched, units.length);
        int[] parents = new int[units.length];
        for (int sum = 0; sum < parents.length; sum++) {
            parents[sum] = NONE;
            double least = WORTH_WHILE * entries[sum].size;
            for (int other = Math.max(0, sum - NEAR); other < sum; other++) {
                if (units[other] == units[sum] && Math.abs(entries[other].size - entries[sum].size) <= least) {
                    int difference = entries[sum].difference(entries[other]);
                    if (difference <= least) {
                        least = difference;
                        parents[sum] = other;
                    }
                }
            }
        }
        return new Differences(parents);
    }

    private static Entries[] entries(int[][][] touched, int size) {
        Entries[] entries = new Entries[size];
        Arrays.setAll(entries, sum -> new Entries());
        for (int place = 0; place < touched.length; place++) {
            for (int cell = 0; cell < touched[place].length; cell++) {
                int[] pairs = touched[place][cell];
                for (int i = 0; i < pairs.length; i += 2) {
                    entries[pairs[i]].add((long) place * touched[place].length + cell, pairs[i + 1]);
                }
            }
        }
        return entries;
    }

    /** The cells of a sum in order, with their coefficients. */
    private static final class Entries {
        private long[] cells = new long[8];
        private int[] coefficients = new int[8];
        private int size;

        void add(long cell, int coefficient) {
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, 2 * size);
                coefficients = Arrays.copyOf(coefficients, 2 * size);
            }
            cells[size] = cell;
            coefficients[size++] = coefficient;
        }

        /** How many cells have not the same coefficient in both. */
        int difference(Entries other) {
            int difference = 0;
            int i = 0;
            int j = 0;
            while (i < size && j < other.size) {
                if (cells[i] == other.cells[j]) {
                    difference += coefficients[i++] == other.coefficients[j++] ? 0 : 1;
                } else {
                    difference++;
                    if (cells[i] < other.cells[j]) {
                        i++;
                    } else {
                        j++;
                    }
                }
            }
            return difference + size - i + other.size - j;
        }
    }

    /** The sum that is subtracted from one; negative where none is. */
    int parent(int sum) {
        return parents[sum];
    }

    /** Whether a sum takes part in any difference. */
    boolean isLinked(int sum) {
        return parents[sum] != NONE || children[sum].length > 0;
    }

    /** The sums that one is subtracted from; not to be changed. */
    int[] children(int sum) {
        return children[sum];
    }

    /** Makes dual prices of rows those of the sums. */
    void unfold(double[] prices) {
        for (int sum = 0; sum < prices.length; sum++) {
            if (parents[sum] != NONE) {
                prices[parents[sum]] -= prices[sum];
            }
        }
    }
}
