package io.github.paiban.repair;

import io.github.paiban.rostering.board.ProductTable;
import io.github.paiban.rostering.board.RowMachines;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All new rows of an agent that have a certain duty on a certain day, differ in few cells from the row at the start and
 * break no must rule more than that does. Cells that close a gap do not count among the few. Not thread-safe.
 */
final class RowMoves {
    private static final int MUST = Level.MUST.rank();
    /** The most cells that close gaps in one row, beside the one asked for. */
    private static final int MOST_GAPS = 3;

    private final RepairCase its;
    private final RowGuard guard;
    private final MoveLimits limits;
    private final @Nullable ProductTable[][] products;
    private final RowMachines machines;
    private final Map<Integer, List<Move>> known = new HashMap<>();
    private final int[] days;
    private final int[] duties;
    private int size;
    private long tried;
    private int agent;
    private int anchorDay;
    private int anchorDuty;
    private long bound;
    private List<Move> found = new ArrayList<>();
    private ProductTable[] tables = {};

    RowMoves(RepairCase its, RowGuard guard, MoveLimits limits) {
        this.its = its;
        this.guard = guard;
        this.limits = limits;
        this.machines = new RowMachines(its.board);
        this.products = new ProductTable[its.frame.agents()][];
        this.days = new int[its.frame.days()];
        this.duties = new int[its.frame.days()];
    }

    /** The rows with a duty on a day; the same list each time. */
    List<Move> with(int someone, int day, int duty) {
        int cell = (someone * its.frame.days() + day) * its.frame.duties().size() + duty;
        return known.computeIfAbsent(cell, any -> find(someone, day, duty));
    }

    /** How many rows were tried so far. */
    long tried() {
        return tried;
    }

    private List<Move> find(int someone, int day, int duty) {
        agent = someone;
        anchorDay = day;
        anchorDuty = duty;
        tables = tables(someone);
        bound = its.board.energy.factor(MUST) * guard.atStart(agent);
        found = new ArrayList<>();
        size = 0;
        int[] start = Arrays.stream(tables).mapToInt(ProductTable::start).toArray();
        extend(start, 0, 0, limits.others(someone, limits.closesGap(someone, day, duty)), MOST_GAPS);
        return List.copyOf(found);
    }

    private ProductTable[] tables(int someone) {
        ProductTable[] mine = products[someone];
        if (mine == null) {
            mine = machines.products(someone);
            products[someone] = mine;
        }
        return mine;
    }

    /**
     * Follows the row at the start from a day on and changes each cell in turn.
     *
     * @param before the states before the day
     * @param others how many more cells may change
     * @param gaps how many more cells may change that close gaps
     */
    private void extend(int[] before, int from, long costBefore, int others, int gaps) {
        if (others == 0 && gaps == 0 && from > anchorDay) {
            return;
        }
        int[] here = before.clone();
        long cost = costBefore;
        for (int day = from; day < its.frame.days() && cost <= bound; day++) {
            for (int duty : its.options[agent][day]) {
                if (limits.allows(agent, day, duty)) {
                    change(here, day, duty, cost, others, gaps);
                }
            }
            if (day == anchorDay) {
                return;
            }
            cost += step(here, here, day, its.start[agent][day]);
        }
    }

    private void change(int[] before, int day, int duty, long costBefore, int others, int gaps) {
        boolean isAnchor = day == anchorDay;
        boolean closes = limits.closesGap(agent, day, duty);
        int othersLeft = isAnchor || closes ? others : others - 1;
        int gapsLeft = isAnchor || !closes ? gaps : gaps - 1;
        if ((isAnchor && duty != anchorDuty) || othersLeft < 0 || gapsLeft < 0) {
            return;
        }
        tried++;
        int[] after = new int[tables.length];
        long cost = costBefore + step(before, after, day, duty);
        if (cost > bound) {
            return;
        }
        days[size] = day;
        duties[size++] = duty;
        if (day >= anchorDay && cost + rest(after, day + 1, bound - cost) <= bound) {
            offer();
        }
        extend(after, day + 1, cost, othersLeft, gapsLeft);
        size--;
    }

    private long step(int[] before, int[] after, int day, int duty) {
        long cost = its.board.energy.factor(MUST) * its.board.cellCosts[agent][MUST][day * its.board.duties + duty];
        for (int k = 0; k < tables.length; k++) {
            int next = tables[k].next(day, before[k], duty);
            cost += tables[k].cost(day, before[k], duty);
            after[k] = next;
        }
        return cost;
    }

    private long rest(int[] before, int from, long limit) {
        int[] at = before.clone();
        long cost = 0;
        for (int day = from; day < its.frame.days(); day++) {
            cost += step(at, at, day, its.start[agent][day]);
            if (cost > limit) {
                return cost;
            }
        }
        for (int k = 0; k < tables.length; k++) {
            cost += tables[k].endCost(at[k]);
        }
        return cost;
    }

    private void offer() {
        boolean watched = bound > 0;
        int[] row = its.start[agent];
        if (watched || limits.isForced(agent)) {
            row = row.clone();
            for (int i = 0; i < size; i++) {
                row[days[i]] = duties[i];
            }
            if (watched && !guard.accepts(agent, row)) {
                return;
            }
        }
        int changes = 0;
        int weight = 0;
        long key = 0;
        for (int i = 0; i < size; i++) {
            changes += its.forced[agent][days[i]] ? 0 : 1;
            weight += its.forced[agent][days[i]] ? 0 : its.weight(days[i]);
            key += mix((((long) agent * its.frame.days()) + days[i]) * its.board.duties + duties[i]);
        }
        if (changes <= its.request.maxChanges()) {
            long must = limits.isForced(agent) ? guard.damage(agent, row) : 0;
            found.add(new Move(
                    agent, Arrays.copyOf(days, size), Arrays.copyOf(duties, size), must, changes, weight, key));
        }
    }

    /** Spreads a number over all bits (the finalizer of SplitMix64), so that sums of some tell sets apart. */
    private static long mix(long number) {
        long z = (number + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
