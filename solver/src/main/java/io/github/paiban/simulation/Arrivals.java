package io.github.paiban.simulation;

import java.util.List;

/**
 * The contacts of one queue, one after the other: a Poisson process whose rate is constant within an interval. Not safe
 * for use by several threads.
 */
final class Arrivals {
    private final TimeGrid grid;
    private final List<Double> contacts;
    private final double[] factors;
    private final Draws draws;
    private double time;
    private int interval;

    /**
     * A stream of contacts.
     *
     * @param factors by which each day's volume is multiplied
     */
    Arrivals(TimeGrid grid, List<Double> contacts, double[] factors, long seed) {
        this.grid = grid;
        this.contacts = contacts;
        this.factors = factors;
        this.draws = new Draws(seed);
    }

    /** When the next contact comes; infinite where there is none any more. */
    double next() {
        double work = draws.nextExponential();
        while (interval < grid.intervals()) {
            double rate = contacts.get(interval) * factors[interval / grid.perDay()] / grid.seconds();
            double end = (interval + 1) * grid.seconds();
            double expected = rate * (end - time);
            if (work < expected) {
                time += work / rate;
                return time;
            }
            work -= expected;
            time = end;
            interval++;
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The begin of the random numbers of the contact that came last. */
    long contactSeed() {
        return draws.nextLong();
    }
}
