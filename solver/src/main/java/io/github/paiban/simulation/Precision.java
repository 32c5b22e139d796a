package io.github.paiban.simulation;

/**
 * How exactly a {@link SimulatedModel} answers.
 *
 * @param contacts about how many contacts are simulated for one answer
 * @param coarseness arrivals are rounded up to the next of a series that grows by this share, so that neighbouring
 *     volumes share an answer; 0 for not at all
 * @param seed the begin of all chance
 * @param threads runs at a time, 1 or more
 */
public record Precision(double contacts, double coarseness, long seed, int threads) {
    /** One answer that somebody waits for: half a per cent of a share of 80 %. */
    public static final Precision ONE_ANSWER = new Precision(60_000, 0, 1, 2);

    /** Hundreds of answers, for a month: one to two per cent. */
    public static final Precision MONTH = new Precision(12_000, 0.02, 1, 2);

    public Precision {
        if (!(contacts >= 100 && contacts <= 1e7) || !(coarseness >= 0 && coarseness < 1) || threads < 1) {
            throw new IllegalArgumentException("Not a precision: " + contacts + " contacts, coarseness " + coarseness
                    + ", " + threads + " threads.");
        }
    }

    /** The same with so many times the contacts. */
    public Precision longer(double times) {
        return new Precision(times * contacts, coarseness, seed, threads);
    }

    /** The arrivals that are simulated in place of others. */
    double rounded(double arrivals) {
        double step = Math.log1p(coarseness);
        return coarseness == 0 ? arrivals : Math.exp(Math.ceil(Math.log(arrivals) / step - 1e-9) * step);
    }
}
