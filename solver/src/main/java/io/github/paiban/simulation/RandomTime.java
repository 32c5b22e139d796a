package io.github.paiban.simulation;

/** Random times of one distribution, in seconds. Immutable. */
interface RandomTime {
    /** A time. */
    double draw(Draws draws);

    /** Times of a mean and a coefficient of variation. */
    static RandomTime of(Variation.Shape shape, double mean, double coefficient) {
        if (mean == 0 || coefficient == 0) {
            return draws -> mean;
        }
        return switch (shape) {
            case LOGNORMAL -> lognormal(mean, coefficient);
            case GAMMA -> coefficient == 1 ? exponential(mean) : gamma(mean, coefficient);
        };
    }

    private static RandomTime exponential(double mean) {
        return draws -> mean * draws.nextExponential();
    }

    private static RandomTime lognormal(double mean, double coefficient) {
        double variance = Math.log1p(coefficient * coefficient);
        double sigma = Math.sqrt(variance);
        double median = mean * Math.exp(-variance / 2);
        return draws -> median * Math.exp(sigma * draws.nextGaussian());
    }

    private static RandomTime gamma(double mean, double coefficient) {
        double shape = 1 / (coefficient * coefficient);
        return draws -> mean / shape * gamma(draws, shape);
    }

    /** Gamma with scale 1: Marsaglia and Tsang, A simple method for generating gamma variables, 2000. */
    private static double gamma(Draws draws, double shape) {
        if (shape < 1) {
            return gamma(draws, shape + 1) * Math.exp(-draws.nextExponential() / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = draws.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && -draws.nextExponential() < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
