package io.github.paiban.simulation;

import org.jspecify.annotations.Nullable;

/**
 * A share over replications: the sum of parts by the sum of wholes, with the interval of the ratio estimator (Law,
 * Simulation Modeling and Analysis, on output of regenerative and replicated runs). Not safe for use by several threads.
 */
final class Ratio {
    private int count;
    private double parts;
    private double wholes;
    private double partsSquared;
    private double wholesSquared;
    private double products;

    /** Adds a replication. */
    void add(double part, double whole) {
        count++;
        parts += part;
        wholes += whole;
        partsSquared += part * part;
        wholesSquared += whole * whole;
        products += part * whole;
    }

    /** The share; null where there was nothing to have a share in. */
    @Nullable Estimate estimate() {
        if (wholes <= 0) {
            return null;
        }
        double share = parts / wholes;
        if (count < 2) {
            return new Estimate(share, Double.POSITIVE_INFINITY);
        }
        double squares = partsSquared - 2 * share * products + share * share * wholesSquared;
        double mean = wholes / count;
        double variance = Math.max(0, squares) / (count - 1) / count / (mean * mean);
        return new Estimate(share, StudentT.twoSided95(count - 1) * Math.sqrt(variance));
    }

    /** The mean of the wholes over replications. */
    double meanWhole() {
        return count == 0 ? 0 : wholes / count;
    }
}
