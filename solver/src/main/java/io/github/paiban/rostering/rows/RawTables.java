package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.StateNumbers;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a {@link Factor} while it is made: all states that can be reached, before those with the same future
 * become one. Not thread-safe.
 */
final class RawTables {
    /** Where no state follows. */
    static final int DEAD = -1;

    private final int[][] choices;
    private final int days;
    private final int[] @Nullable [][] next;
    private final long[] @Nullable [][] costs;
    private final int[] sizes;
    private long[] ends = {};
    private boolean[] impossible = {};

    /** No states yet; the first day has one. */
    RawTables(int[][] choices, int duties) {
        this.choices = choices;
        this.days = choices.length;
        this.next = new int[days][duties][];
        this.costs = new long[days][duties][];
        this.sizes = new int[days + 1];
        this.sizes[0] = 1;
    }

    /** Sets a day's tables of a duty: the state that follows, or {@link #DEAD}, and the energy, by state. */
    void set(int day, int duty, int[] itsNext, long @Nullable [] itsCosts) {
        next[day][duty] = itsNext;
        costs[day][duty] = itsCosts;
    }

    /** How many states a day has. */
    int size(int day) {
        return sizes[day];
    }

    void setSize(int day, int size) {
        sizes[day] = size;
    }

    /** Sets the energy of the row's end, and whether it is impossible, by state. */
    void setEnds(long[] energies, boolean[] areImpossible) {
        ends = energies;
        impossible = areImpossible;
    }

    /** From the last day to the first: states that cost the same and lead to the same become one, dead ends none. */
    Factor merged() {
        int[] classes = mergeEnds();
        int[] mergedSizes = new int[days + 1];
        long[] mergedEnds = new long[count(classes)];
        for (int state = 0; state < classes.length; state++) {
            if (classes[state] != DEAD) {
                mergedEnds[classes[state]] = ends[state];
            }
        }
        mergedSizes[days] = mergedEnds.length;
        for (int day = days - 1; day >= 0; day--) {
            classes = merge(day, classes);
            mergedSizes[day] = count(classes);
            renumber(day, classes, mergedSizes[day], mergedSizes[day + 1]);
        }
        return Factor.of(mergedSizes, next, costs, mergedEnds, classes[0]);
    }

    private int[] mergeEnds() {
        StateNumbers merged = new StateNumbers(1);
        int[] classes = new int[sizes[days]];
        long[] end = new long[1];
        for (int state = 0; state < classes.length; state++) {
            end[0] = ends[state];
            classes[state] = impossible[state] ? DEAD : merged.number(end);
        }
        return classes;
    }

    private int[] merge(int day, int[] classesAfter) {
        StateNumbers merged = new StateNumbers(2 * choices[day].length);
        long[] future = new long[2 * choices[day].length];
        int[] classes = new int[sizes[day]];
        for (int state = 0; state < classes.length; state++) {
            classes[state] = describe(day, state, classesAfter, future) ? merged.number(future) : DEAD;
        }
        return classes;
    }

    /** Writes where a state leads to and at what cost; returns whether it leads anywhere. */
    private boolean describe(int day, int state, int[] classesAfter, long[] future) {
        boolean alive = false;
        for (int i = 0; i < choices[day].length; i++) {
            int duty = choices[day][i];
            int[] after = nextOf(day, duty);
            after[state] = after[state] == DEAD ? DEAD : classesAfter[after[state]];
            alive |= after[state] != DEAD;
            future[2 * i] = after[state];
            future[2 * i + 1] = after[state] == DEAD ? 0 : cost(day, duty, state);
        }
        return alive;
    }

    private int[] nextOf(int day, int duty) {
        int[] some = next[day][duty];
        if (some == null) {
            throw new IllegalStateException("Duty " + duty + " of day " + day + " has no table.");
        }
        return some;
    }

    private long cost(int day, int duty, int state) {
        long[] some = costs[day][duty];
        return some == null ? 0 : some[state];
    }

    private void renumber(int day, int[] classes, int size, int sizeAfter) {
        for (int duty : choices[day]) {
            int[] mergedNext = new int[size];
            long[] mergedCosts = new long[size];
            long all = 0;
            int[] mine = nextOf(day, duty);
            for (int state = 0; state < classes.length; state++) {
                int merged = classes[state];
                if (merged != DEAD) {
                    int after = mine[state];
                    mergedNext[merged] = after == DEAD ? sizeAfter : after;
                    mergedCosts[merged] = after == DEAD ? 0 : cost(day, duty, state);
                    all |= mergedCosts[merged];
                }
            }
            set(day, duty, mergedNext, all == 0 ? null : mergedCosts);
        }
    }

    private static int count(int[] classes) {
        return 1 + Arrays.stream(classes).max().orElse(DEAD);
    }
}
