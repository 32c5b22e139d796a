package io.github.paiban.rules.row;

import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.RowAutomaton;

/**
 * Sums over the period and charges at the row's end what a deviation costs.
 *
 * <p>State: the sum so far.
 */
final class EndDeviation implements RowAutomaton {
    private final Measure measure;
    private final Share share;

    /** What a sum is measured against. */
    interface Share {
        /** The cost of a sum at the row's end. */
        long cost(long sum);

        /** The breach of a sum that costs. */
        Breakage breakage(long sum);
    }

    EndDeviation(Measure measure, Share share) {
        this.measure = measure;
        this.share = share;
    }

    @Override
    public long initial() {
        return 0;
    }

    @Override
    public long step(long state, int day, int duty) {
        return day < 0 ? state : state + measure.at(day, duty);
    }

    @Override
    public long cost(long state, int day, int duty) {
        return 0;
    }

    @Override
    public boolean isSum() {
        return true;
    }

    @Override
    public long endCost(long state) {
        return share.cost(state);
    }

    @Override
    public Object likeness() {
        return Likeness.of(EndDeviation.class, measure.likeness());
    }

    @Override
    public Breakage breakage(long state, int day, int duty) {
        throw new IllegalStateException("Fair shares charge nothing before the row's end.");
    }

    @Override
    public Breakage endBreakage(long state) {
        return share.breakage(state);
    }
}
