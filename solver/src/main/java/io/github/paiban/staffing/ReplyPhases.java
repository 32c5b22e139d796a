package io.github.paiban.staffing;

import java.util.Arrays;

/**
 * A reply's working time as a way through phases, with the mean and the variation wanted: a short or a long phase where it
 * varies more than an exponential time does, else phases one after the other, the first of which is skipped now and then
 * (H. C. Tijms: Stochastic Models, Wiley 1994). Immutable.
 */
final class ReplyPhases {
    private static final int MOST = 6;
    private static final double NEAR = 1e-9;

    private final double mean;
    private final double[] begin;
    private final double[] rates;
    private final boolean inLine;
    private final double[] done;

    private ReplyPhases(double mean, double[] begin, double[] rates, boolean inLine) {
        this.mean = mean;
        this.begin = begin;
        this.rates = rates;
        this.inLine = inLine;
        this.done = rates.clone();
        if (inLine) {
            Arrays.fill(done, 0, rates.length - 1, 0);
        }
    }

    /**
     * Phases.
     *
     * @param mean seconds, above 0
     * @param squared the squared coefficient of variation, above 0; below a sixth, a sixth is taken
     */
    static ReplyPhases of(double mean, double squared) {
        return squared > 1 ? shortOrLong(mean, squared) : inLine(mean, squared);
    }

    private static ReplyPhases shortOrLong(double mean, double squared) {
        double often = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2;
        double[] begin = {often, 1 - often};
        return new ReplyPhases(mean, begin, Matrices.scaled(begin, 2 / mean), false);
    }

    private static ReplyPhases inLine(double mean, double squared) {
        int count = (int) Math.min(MOST, Math.ceil(1 / squared - NEAR));
        double taken = Math.max(squared, 1.0 / count);
        double root = Math.sqrt(Math.max(0, count * (1 + taken) - count * count * taken));
        double skips = Math.max(0, (count * taken - root) / (1 + taken));
        double[] begin = new double[count];
        begin[Math.min(1, count - 1)] = skips;
        begin[0] += 1 - skips;
        double[] rates = new double[count];
        Arrays.fill(rates, (count == 1 ? 1 : count - skips) / mean);
        return new ReplyPhases(mean, begin, rates, true);
    }

    /** Phases there are. */
    int count() {
        return rates.length;
    }

    /** Mean seconds of a reply. */
    double mean() {
        return mean;
    }

    /** The chance that a reply begins in each phase. */
    double[] begin() {
        return begin.clone();
    }

    /** How often a second a reply is completed in each phase. */
    double[] done() {
        return done.clone();
    }

    /** How often a second each phase is left for each other, with a minus; on the diagonal how often it ends, and more. */
    double[][] leaving(double more) {
        double[][] leaving = new double[count()][count()];
        for (int phase = 0; phase < count(); phase++) {
            leaving[phase][phase] = rates[phase] + more;
            if (inLine && phase + 1 < count()) {
                leaving[phase][phase + 1] = -rates[phase];
            }
        }
        return leaving;
    }

    /** Mean seconds that a reply still takes, by its phase. */
    double[] rest() {
        double[] rest = new double[count()];
        for (int phase = 0; phase < count(); phase++) {
            rest[phase] = inLine ? (count() - phase) / rates[phase] : 1 / rates[phase];
        }
        return rest;
    }
}
