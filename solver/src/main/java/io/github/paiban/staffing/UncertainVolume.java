package io.github.paiban.staffing;

/**
 * A model whose volume is not known but forecast: the forecast times a factor drawn once for the whole interval from a
 * gamma distribution of mean 1. A contact is more likely to come on a busy day, so shares of contacts are
 * E[B f(Bλ)] / E[B] (Steckley, Henderson and Mehrotra 2009); occupancy is the mean over time.
 *
 * <p>One infinite wait among the possible days makes the mean wait infinite.
 */
public final class UncertainVolume implements ServiceModel {
    private static final int POINTS = 33;
    private static final double WIDTH = 5.5;

    private final ServiceModel model;
    private final double[] factors = new double[POINTS];
    private final double[] weights = new double[POINTS];

    /**
     * An uncertain volume.
     *
     * @param model the model for a known volume
     * @param variation the factor's coefficient of variation, above 0: what forecasts missed by in the past
     */
    public UncertainVolume(ServiceModel model, double variation) {
        Checks.positive("variation", variation);
        this.model = model;
        place(1 / (variation * variation));
    }

    /** The trapezoidal rule over ln B, whose density is smooth and falls off on both sides. */
    private void place(double shape) {
        double centre = Math.log1p(-Math.min(0.5, 0.5 / shape));
        double deviation = Math.sqrt(1 / shape + 0.5 / (shape * shape));
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double ln = centre + deviation * WIDTH * (2.0 * i / (POINTS - 1) - 1);
            factors[i] = Math.exp(ln);
            weights[i] = Math.exp(shape * (ln - factors[i] + 1));
            sum += weights[i];
        }
        double mean = 0;
        for (int i = 0; i < POINTS; i++) {
            weights[i] /= sum;
            mean += weights[i] * factors[i];
        }
        for (int i = 0; i < POINTS; i++) {
            factors[i] /= mean;
        }
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public double offeredLoad(double arrivals) {
        return model.offeredLoad(arrivals);
    }

    @Override
    public double withOneMore(ServiceTarget target) {
        return model.withOneMore(target);
    }

    @Override
    public double waitProbability(double agents, double arrivals) {
        double share = 0;
        for (int i = 0; i < POINTS; i++) {
            share += weights[i] * factors[i] * model.waitProbability(agents, factors[i] * arrivals);
        }
        return Math.min(1, share);
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        double inTime = 0;
        double occupancy = 0;
        double wait = 0;
        double lost = 0;
        for (int i = 0; i < POINTS; i++) {
            Service service = model.service(agents, factors[i] * arrivals, within);
            double contacts = weights[i] * factors[i];
            inTime += contacts * service.inTime();
            occupancy += weights[i] * service.occupancy();
            wait += contacts * service.meanWait();
            lost += contacts * service.abandoned();
        }
        return new Service(Math.min(1, inTime), Math.min(1, occupancy), wait, Math.min(1, lost));
    }
}
