package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.StateNumbers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes two factors of one agent into one: finds all pairs of states that can be reached, then merges. */
final class FactorProduct {
    private final int[][] choices;
    private final Factor one;
    private final Factor other;
    private final RawTables tables;
    private StateNumbers here = new StateNumbers(2);
    private final long[] pair = new long[2];

    private FactorProduct(Board board, int agent, Factor one, Factor other) {
        this.choices = board.choices[agent];
        this.one = one;
        this.other = other;
        this.tables = new RawTables(choices, board.duties);
        pair[0] = one.start();
        pair[1] = other.start();
        here.number(pair);
    }

    /** Two factors as one; empty where some day has more pairs of states than the limit. */
    static Optional<Factor> of(Board board, int agent, Factor one, Factor other, int limit) {
        if (one.start() < 0 || other.start() < 0) {
            return Optional.of(one.start() < 0 ? one : other);
        }
        FactorProduct product = new FactorProduct(board, agent, one, other);
        return product.explore(limit) ? Optional.of(product.tables.merged()) : Optional.empty();
    }

    private boolean explore(int limit) {
        for (int day = 0; day < choices.length; day++) {
            StateNumbers there = new StateNumbers(2);
            for (int duty : choices[day]) {
                explore(day, duty, there);
            }
            tables.setSize(day + 1, there.size());
            here = there;
            if (there.size() > limit) {
                return false;
            }
        }
        long[] ends = new long[here.size()];
        for (int state = 0; state < ends.length; state++) {
            ends[state] = one.ends()[(int) here.value(state, 0)] + other.ends()[(int) here.value(state, 1)];
        }
        tables.setEnds(ends, new boolean[ends.length]);
        return true;
    }

    private void explore(int day, int duty, StateNumbers there) {
        int[] oneNext = one.next(day, duty);
        int[] otherNext = other.next(day, duty);
        int oneDead = one.sizes()[day + 1];
        int otherDead = other.sizes()[day + 1];
        int[] next = new int[here.size()];
        for (int state = 0; state < next.length; state++) {
            pair[0] = oneNext[(int) here.value(state, 0)];
            pair[1] = otherNext[(int) here.value(state, 1)];
            next[state] = pair[0] == oneDead || pair[1] == otherDead ? RawTables.DEAD : there.number(pair);
        }
        tables.set(day, duty, next, costs(day, duty));
    }

    private long @Nullable [] costs(int day, int duty) {
        if (one.costs()[day][duty] == null && other.costs()[day][duty] == null) {
            return null;
        }
        long[] costs = new long[here.size()];
        for (int state = 0; state < costs.length; state++) {
            costs[state] =
                    one.cost(day, duty, (int) here.value(state, 0)) + other.cost(day, duty, (int) here.value(state, 1));
        }
        return costs;
    }
}
