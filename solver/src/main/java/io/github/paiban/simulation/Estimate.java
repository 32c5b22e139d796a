package io.github.paiban.simulation;

/**
 * A figure from several replications.
 *
 * @param value the best guess
 * @param halfWidth the true value lies within this of it, with 95 % confidence; infinite with a single replication
 */
public record Estimate(double value, double halfWidth) {
    /** The least that the true value may be, with that confidence. */
    public double low() {
        return value - halfWidth;
    }

    /** The most that it may be. */
    public double high() {
        return value + halfWidth;
    }
}
