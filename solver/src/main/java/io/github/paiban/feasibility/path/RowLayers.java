package io.github.paiban.feasibility.path;

import io.github.paiban.feasibility.path.RowSpace.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All rows through a {@link RowSpace} at once, day by day, as far as the states of one day stay within a limit. Tells
 * which cells can stand in any row at all, and the most of something that a row can hold.
 */
public final class RowLayers {
    private final RowSpace space;
    private final int limit;

    /** Rows of a space, followed as long as no day has more states than the limit. */
    public RowLayers(RowSpace space, int limit) {
        this.space = space;
        this.limit = limit;
    }

    /** Counts something of a cell. */
    @FunctionalInterface
    public interface Measure {
        /** How much a duty on a day is worth; may be negative. */
        long of(int day, int duty);
    }

    /**
     * The cells that stand in at least one row, by day and duty; none where there is no row. Empty where there are too
     * many states.
     */
    public Optional<boolean[][]> findSupport() {
        List<Set<State>> layers = new ArrayList<>(List.of(Set.of(space.start())));
        for (int day = 0; day < space.days(); day++) {
            Set<State> next = new HashSet<>();
            for (State state : layers.get(day)) {
                addNext(state, day, next);
            }
            if (next.size() > limit) {
                return Optional.empty();
            }
            layers.add(next);
        }
        return Optional.of(support(layers));
    }

    private void addNext(State state, int day, Set<State> next) {
        for (int duty = 0; duty < space.duties(); duty++) {
            State after = space.findNext(state, day, duty);
            if (after != null) {
                next.add(after);
            }
        }
    }

    private boolean[][] support(List<Set<State>> layers) {
        boolean[][] support = new boolean[space.days()][space.duties()];
        Set<State> alive = new HashSet<>(layers.get(space.days()));
        alive.removeIf(state -> !space.mayEnd(state));
        for (int day = space.days() - 1; day >= 0; day--) {
            Set<State> before = new HashSet<>();
            for (State state : layers.get(day)) {
                if (support(state, day, alive, support[day])) {
                    before.add(state);
                }
            }
            alive = before;
        }
        return support;
    }

    private boolean support(State state, int day, Set<State> alive, boolean[] support) {
        boolean any = false;
        for (int duty = 0; duty < space.duties(); duty++) {
            State after = space.findNext(state, day, duty);
            boolean goesOn = after != null && alive.contains(after);
            support[duty] |= goesOn;
            any |= goesOn;
        }
        return any;
    }

    /**
     * The most that a row can hold of each of several measures, one at a time. Empty where there is no row or there are
     * too many states.
     */
    public Optional<long[]> findMost(List<Measure> measures) {
        Map<State, long[]> layer = Map.of(space.start(), new long[measures.size()]);
        for (int day = 0; day < space.days() && layer.size() <= limit; day++) {
            Map<State, long[]> next = new HashMap<>();
            for (Map.Entry<State, long[]> entry : layer.entrySet()) {
                improve(entry.getKey(), entry.getValue(), day, measures, next);
            }
            layer = next;
        }
        if (layer.size() > limit) {
            return Optional.empty();
        }
        return layer.entrySet().stream()
                .filter(entry -> space.mayEnd(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(RowLayers::larger);
    }

    private void improve(State state, long[] sums, int day, List<Measure> measures, Map<State, long[]> next) {
        for (int duty = 0; duty < space.duties(); duty++) {
            State after = space.findNext(state, day, duty);
            if (after != null) {
                long[] best = next.computeIfAbsent(after, any -> unreached(sums.length));
                for (int m = 0; m < best.length; m++) {
                    best[m] = Math.max(best[m], sums[m] + measures.get(m).of(day, duty));
                }
            }
        }
    }

    private static long[] unreached(int measures) {
        long[] unreached = new long[measures];
        Arrays.fill(unreached, Long.MIN_VALUE);
        return unreached;
    }

    private static long[] larger(long[] some, long[] others) {
        long[] larger = some.clone();
        Arrays.setAll(larger, m -> Math.max(some[m], others[m]));
        return larger;
    }
}
