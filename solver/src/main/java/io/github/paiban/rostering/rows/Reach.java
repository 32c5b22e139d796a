package io.github.paiban.rostering.rows;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which pairs of states of two factors matter: those that some row goes through. Most pairs do not, since both factors
 * read the same duties. Immutable.
 */
final class Reach {
    /** By day: second states, for one first state after the other; the alive ones before the dead ends. */
    private final char[][] seconds;
    /** By day, by first state: where its second states begin. */
    private final int[][] begins;
    /** By day, by first state: where those that are alive end. */
    private final int[][] aliveEnds;

    private Reach(int days) {
        this.seconds = new char[days + 1][];
        this.begins = new int[days + 1][];
        this.aliveEnds = new int[days + 1][];
    }

    /**
     * The pairs of two factors of one agent.
     *
     * @param choices duties that the agent's cells may take, by day
     */
    static Reach of(Factor first, Factor second, int[][] choices) {
        int days = choices.length;
        BitSet[] reached = new BitSet[days + 1];
        for (int day = 0; day <= days; day++) {
            reached[day] = new BitSet(first.sizes()[day] * second.sizes()[day]);
        }
        if (first.start() >= 0 && second.start() >= 0) {
            reached[0].set(first.start() * second.sizes()[0] + second.start());
        }
        for (int day = 0; day < days; day++) {
            for (int duty : choices[day]) {
                follow(first, second, day, duty, reached);
            }
        }
        Reach reach = new Reach(days);
        BitSet alive = (BitSet) reached[days].clone();
        for (int day = days; day >= 0; day--) {
            if (day < days) {
                alive = alive(first, second, day, choices[day], reached[day], alive);
            }
            reach.list(day, first.sizes()[day], second.sizes()[day], reached[day], alive);
        }
        return reach;
    }

    private static void follow(Factor first, Factor second, int day, int duty, BitSet[] reached) {
        int[] firstNext = first.next(day, duty);
        int[] secondNext = second.next(day, duty);
        int width = second.sizes()[day];
        int widthAfter = second.sizes()[day + 1];
        int heightAfter = first.sizes()[day + 1];
        for (int pair = reached[day].nextSetBit(0); pair >= 0; pair = reached[day].nextSetBit(pair + 1)) {
            int s = firstNext[pair / width];
            int t = secondNext[pair % width];
            if (s < heightAfter && t < widthAfter) {
                reached[day + 1].set(s * widthAfter + t);
            }
        }
    }

    private static BitSet alive(Factor first, Factor second, int day, int[] duties, BitSet reached, BitSet aliveAfter) {
        int width = second.sizes()[day];
        int widthAfter = second.sizes()[day + 1];
        int heightAfter = first.sizes()[day + 1];
        BitSet alive = new BitSet(reached.length());
        for (int duty : duties) {
            int[] firstNext = first.next(day, duty);
            int[] secondNext = second.next(day, duty);
            for (int pair = reached.nextSetBit(0); pair >= 0; pair = reached.nextSetBit(pair + 1)) {
                int s = firstNext[pair / width];
                int t = secondNext[pair % width];
                if (s < heightAfter && t < widthAfter && aliveAfter.get(s * widthAfter + t)) {
                    alive.set(pair);
                }
            }
        }
        return alive;
    }

    private void list(int day, int height, int width, BitSet reached, BitSet alive) {
        char[] all = new char[reached.cardinality()];
        begins[day] = new int[height + 1];
        aliveEnds[day] = new int[height];
        int size = 0;
        for (int s = 0; s < height; s++) {
            begins[day][s] = size;
            int end = (s + 1) * width;
            for (int pair = alive.nextSetBit(s * width); pair >= 0 && pair < end; pair = alive.nextSetBit(pair + 1)) {
                all[size++] = (char) (pair - s * width);
            }
            aliveEnds[day][s] = size;
            for (int pair = reached.nextSetBit(s * width);
                    pair >= 0 && pair < end;
                    pair = reached.nextSetBit(pair + 1)) {
                if (!alive.get(pair)) {
                    all[size++] = (char) (pair - s * width);
                }
            }
        }
        begins[day][height] = size;
        seconds[day] = all;
    }

    /** Second states of a day, to be read from {@link #begin} to {@link #end}. */
    char[] seconds(int day) {
        return seconds[day];
    }

    /** Where the second states that go with a first state begin. */
    int begin(int day, int first) {
        return begins[day][first];
    }

    /** Where those end that some row goes through to its end; dead ends follow. */
    int aliveEnd(int day, int first) {
        return aliveEnds[day][first];
    }

    /** Where the second states that go with a first state end. */
    int end(int day, int first) {
        return begins[day][first + 1];
    }

    /** The most pairs of any day. */
    int most() {
        return Arrays.stream(seconds).mapToInt(some -> some.length).max().orElse(0);
    }

    /** The pairs of all days. */
    long total() {
        return Arrays.stream(seconds).mapToLong(some -> some.length).sum();
    }
}
