package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The exact row programme: the cheapest row of one agent for given energies of cells, by dynamic programming from the
 * last day to the first over pairs of states of a {@link RowModel}. Keeps its arrays, which grow as needed; one instance
 * serves one thread.
 */
final class RowPricing {
    /** Energy of a cell that must not be; no sum of true energies comes near it. */
    static final long BLOCKED = 1L << 50;

    private static final long IMPOSSIBLE = 1L << 60;

    private final Board board;
    /** By day, by first state × (second states + 1) + second state: the least energy from there to the end. */
    private final long[][] toGo;
    /** By duty: the energy of the cell, and where the first factor goes, for one first state. */
    private final long[] energyOf;

    private final int[] targetOf;
    private int agent;
    private Factor first = Factor.NONE;
    private Factor second = Factor.NONE;
    private Reach reach = Reach.of(Factor.NONE, Factor.NONE, new int[0][]);
    private long[] energies = {};

    RowPricing(Board board) {
        this.board = board;
        this.toGo = new long[board.days + 1][0];
        this.energyOf = new long[board.duties];
        this.targetOf = new int[board.duties];
    }

    /**
     * The least energy of a row; {@link #BLOCKED} or more where there is none.
     *
     * @param cellEnergies by day × duties + duty; read again by {@link #extract}
     */
    long solve(RowModel model, long[] cellEnergies) {
        agent = model.agent();
        first = model.first();
        second = model.second();
        reach = model.reach();
        energies = cellEnergies;
        if (first.start() < 0 || second.start() < 0) {
            return IMPOSSIBLE;
        }
        sumEnds();
        for (int day = board.days - 1; day >= 0; day--) {
            sumDay(day);
        }
        return toGo[0][first.start() * (second.sizes()[0] + 1) + second.start()];
    }

    private long[] room(int day) {
        int size = first.sizes()[day] * (second.sizes()[day] + 1);
        if (toGo[day].length < size) {
            toGo[day] = new long[size + size / 4];
        }
        return toGo[day];
    }

    private void sumEnds() {
        long[] ends = room(board.days);
        char[] seconds = reach.seconds(board.days);
        int size = second.ends().length;
        for (int s = 0; s < first.ends().length; s++) {
            int base = s * (size + 1);
            for (int i = reach.begin(board.days, s); i < reach.end(board.days, s); i++) {
                ends[base + seconds[i]] = first.ends()[s] + second.ends()[seconds[i]];
            }
            ends[base + size] = IMPOSSIBLE;
        }
    }

    private void sumDay(int day) {
        long[] here = room(day);
        char[] seconds = reach.seconds(day);
        int size = second.sizes()[day];
        for (int s = 0; s < first.sizes()[day]; s++) {
            int base = s * (size + 1);
            for (int i = reach.begin(day, s); i < reach.end(day, s); i++) {
                here[base + seconds[i]] = IMPOSSIBLE;
            }
            here[base + size] = IMPOSSIBLE;
            int end = reach.aliveEnd(day, s);
            if (end > reach.begin(day, s)) {
                look(day, s);
                for (int duty : board.choices[agent][day]) {
                    if (energyOf[duty] < BLOCKED) {
                        relax(day, duty, here, base, reach.begin(day, s), end);
                    }
                }
            }
        }
    }

    /** What each duty costs from a first state; duties that another does as well for less are blocked. */
    private void look(int day, int state) {
        int[] choices = board.choices[agent][day];
        for (int duty : choices) {
            targetOf[duty] = first.next(day, duty)[state];
            energyOf[duty] = targetOf[duty] == first.sizes()[day + 1]
                    ? BLOCKED
                    : energies[day * board.duties + duty] + first.cost(day, duty, state);
        }
        for (int i = 0; i < choices.length; i++) {
            for (int j = 0; j < i; j++) {
                int one = choices[i];
                int other = choices[j];
                if (targetOf[one] == targetOf[other] && second.alike(day, one) == second.alike(day, other)) {
                    energyOf[energyOf[one] < energyOf[other] ? other : one] = BLOCKED;
                }
            }
        }
    }

    private void relax(int day, int duty, long[] here, int base, int begin, int end) {
        long[] after = toGo[day + 1];
        char[] seconds = reach.seconds(day);
        int to = targetOf[duty] * (second.sizes()[day + 1] + 1);
        int[] next = second.next(day, duty);
        long @Nullable [] costs = second.costs()[day][duty];
        long energy = energyOf[duty];
        if (costs == null) {
            for (int i = begin; i < end; i++) {
                int t = seconds[i];
                long sum = after[to + next[t]] + energy;
                if (sum < here[base + t]) {
                    here[base + t] = sum;
                }
            }
        } else {
            for (int i = begin; i < end; i++) {
                int t = seconds[i];
                long sum = after[to + next[t]] + energy + costs[t];
                if (sum < here[base + t]) {
                    here[base + t] = sum;
                }
            }
        }
    }

    /**
     * Writes a row whose energy is at most so much above the least, by the last {@link #solve}, which found one.
     *
     * @param slack how much above the least; 0 for the cheapest row
     * @return its energy above the least
     */
    long extract(int[] row, long slack, RandomGenerator random) {
        int s = first.start();
        int t = second.start();
        long left = slack;
        for (int day = 0; day < board.days; day++) {
            long least = toGo[day][s * (second.sizes()[day] + 1) + t];
            int duty = choose(day, s, t, least + left, random, left > 0);
            left -= through(day, s, t, duty) - least;
            row[day] = duty;
            s = first.next(day, duty)[s];
            t = second.next(day, duty)[t];
        }
        return slack - left;
    }

    private int choose(int day, int s, int t, long limit, RandomGenerator random, boolean any) {
        int chosen = -1;
        int seen = 0;
        for (int duty : board.choices[agent][day]) {
            if (through(day, s, t, duty) <= limit) {
                seen++;
                if (chosen < 0 || (any && random.nextInt(seen) == 0)) {
                    chosen = duty;
                }
            }
        }
        return chosen;
    }

    private long through(int day, int s, int t, int duty) {
        int target = first.next(day, duty)[s];
        int secondTarget = second.next(day, duty)[t];
        if (target == first.sizes()[day + 1] || secondTarget == second.sizes()[day + 1]) {
            return IMPOSSIBLE;
        }
        return energies[day * board.duties + duty]
                + first.cost(day, duty, s)
                + second.cost(day, duty, t)
                + toGo[day + 1][target * (second.sizes()[day + 1] + 1) + secondTarget];
    }
}
