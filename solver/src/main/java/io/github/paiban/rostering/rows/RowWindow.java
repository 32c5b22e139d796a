package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The exact row programme for a window of days: the cheapest duties inside it, the row outside held. Goes forward from
 * the state before the window over those pairs of states that can be reached, and leaves out what cannot become cheaper
 * than the row as it stands. Keeps its arrays; one instance serves one thread.
 */
final class RowWindow {
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final Board board;
    private final long[] toCome;
    private final int[] single = new int[1];
    /** By day: the labels' pairs of states, parents and duties. */
    private final int[][] pairs;

    private final int[][] parents;
    private final int[][] duties;
    private final int[] sizes;
    private long[] costs = new long[64];
    private long[] nextCosts = new long[64];
    private int[] slots = {};
    private int[] stamps = {};
    private int stamp;

    RowWindow(Board board) {
        this.board = board;
        this.toCome = new long[board.days + 1];
        this.pairs = new int[board.days + 1][64];
        this.parents = new int[board.days + 1][64];
        this.duties = new int[board.days + 1][64];
        this.sizes = new int[board.days + 1];
    }

    /**
     * Changes the row to the cheapest; leaves it where nothing is cheaper.
     *
     * @param row the row, all cells set; cells inside the window may be any that are allowed
     * @param from first day of the window
     * @param to day after the window
     * @param energies of the cells of the window by day × duties + duty
     * @return whether the row changed
     */
    boolean improve(RowModel model, int[] row, int from, int to, long[] energies) {
        Factor first = model.first();
        Factor second = model.second();
        int start = fold(first, second, row, from);
        if (start < 0) {
            return false;
        }
        sumToCome(model.agent(), from, to, energies);
        long limit = costAsItStands(first, second, row, from, to, energies, start);
        begin(from, start);
        for (int day = from; day < board.days; day++) {
            if (sizes[day] == 0) {
                return false;
            }
            boolean inside = day < to;
            extend(
                    day,
                    first,
                    second,
                    inside ? board.choices[model.agent()][day] : only(row[day]),
                    inside ? energies : null,
                    limit);
        }
        return writeBest(first, second, row, from, to, limit);
    }

    private int[] only(int duty) {
        single[0] = duty;
        return single;
    }

    /** The pair of states before a day; -1 where the row before is impossible. */
    private static int fold(Factor first, Factor second, int[] row, int to) {
        int s = first.start();
        int t = second.start();
        for (int day = 0; day < to; day++) {
            s = follow(first, day, row[day], s);
            t = follow(second, day, row[day], t);
            if (s < 0 || t < 0) {
                return -1;
            }
        }
        return s < 0 || t < 0 ? -1 : s * second.sizes()[to] + t;
    }

    private static int follow(Factor factor, int day, int duty, int state) {
        int[] next = factor.next()[day][duty];
        return state < 0 || next == null || next[state] == factor.sizes()[day + 1] ? -1 : next[state];
    }

    private void sumToCome(int agent, int from, int to, long[] energies) {
        Arrays.fill(toCome, to, board.days + 1, 0);
        for (int day = to - 1; day >= from; day--) {
            long least = Long.MAX_VALUE;
            for (int duty : board.choices[agent][day]) {
                least = Math.min(least, energies[day * board.duties + duty]);
            }
            toCome[day] = toCome[day + 1] + least;
        }
    }

    private long costAsItStands(Factor first, Factor second, int[] row, int from, int to, long[] energies, int start) {
        int s = start / second.sizes()[from];
        int t = start % second.sizes()[from];
        long cost = 0;
        for (int day = from; day < board.days; day++) {
            int duty = row[day];
            int after = follow(first, day, duty, s);
            int secondAfter = follow(second, day, duty, t);
            if (after < 0 || secondAfter < 0) {
                return UNBOUNDED;
            }
            cost += (day < to ? energies[day * board.duties + duty] : 0)
                    + first.cost(day, duty, s)
                    + second.cost(day, duty, t);
            s = after;
            t = secondAfter;
        }
        return cost + first.ends()[s] + second.ends()[t];
    }

    private void begin(int day, int pair) {
        pairs[day][0] = pair;
        sizes[day] = 1;
        costs[0] = 0;
    }

    private void extend(int day, Factor first, Factor second, int[] choices, long @Nullable [] energies, long limit) {
        int width = second.sizes()[day];
        int widthAfter = second.sizes()[day + 1];
        int heightAfter = first.sizes()[day + 1];
        makeRoom(heightAfter * widthAfter, day + 1, sizes[day] * choices.length);
        stamp++;
        int size = 0;
        long bound = limit - toCome[day + 1];
        int[] here = pairs[day];
        int[] there = pairs[day + 1];
        for (int duty : choices) {
            int[] next = first.next(day, duty);
            int[] secondNext = second.next(day, duty);
            long[] extra = first.costs()[day][duty];
            long[] secondExtra = second.costs()[day][duty];
            long energy = energies == null ? 0 : energies[day * board.duties + duty];
            for (int label = 0; label < sizes[day]; label++) {
                int s = here[label] / width;
                int t = here[label] - s * width;
                long cost = costs[label] + energy;
                if (next[s] == heightAfter || secondNext[t] == widthAfter) {
                    continue;
                }
                cost += (extra == null ? 0 : extra[s]) + (secondExtra == null ? 0 : secondExtra[t]);
                if (cost >= bound) {
                    continue;
                }
                int pair = next[s] * widthAfter + secondNext[t];
                int slot = slots[pair];
                if (stamps[pair] != stamp) {
                    stamps[pair] = stamp;
                    slots[pair] = size;
                    slot = size++;
                    there[slot] = pair;
                } else if (cost >= nextCosts[slot]) {
                    continue;
                }
                nextCosts[slot] = cost;
                parents[day + 1][slot] = label;
                duties[day + 1][slot] = duty;
            }
        }
        sizes[day + 1] = size;
        long[] swap = costs;
        costs = nextCosts;
        nextCosts = swap;
    }

    private void makeRoom(int all, int day, int most) {
        if (slots.length < all) {
            slots = new int[all];
            stamps = new int[all];
            stamp = 0;
        }
        int labels = Math.min(all, most);
        if (nextCosts.length < labels) {
            nextCosts = new long[labels * 2];
        }
        if (pairs[day].length < labels) {
            pairs[day] = new int[labels * 2];
            parents[day] = new int[labels * 2];
            duties[day] = new int[labels * 2];
        }
    }

    private boolean writeBest(Factor first, Factor second, int[] row, int from, int to, long limit) {
        int width = second.sizes()[board.days];
        int best = -1;
        long least = limit;
        for (int label = 0; label < sizes[board.days]; label++) {
            int pair = pairs[board.days][label];
            long cost = costs[label] + first.ends()[pair / width] + second.ends()[pair % width];
            if (cost < least) {
                least = cost;
                best = label;
            }
        }
        if (best < 0) {
            return false;
        }
        for (int day = board.days - 1; day >= from; day--) {
            if (day < to) {
                row[day] = duties[day + 1][best];
            }
            best = parents[day + 1][best];
        }
        return true;
    }
}
