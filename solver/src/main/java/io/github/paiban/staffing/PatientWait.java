package io.github.paiban.staffing;

/**
 * Customers who give up after a patience drawn from an exponential distribution with rate θ: g(x) = (λ/θ)(1 − e^−θx) − cx
 * (Zeltyn and Mandelbaum 2005). The integrals are incomplete gamma functions.
 */
final class PatientWait implements Waiting {
    /** Beyond this excess of load the power series would leave the range of a number. */
    private static final double FAR = 200;

    private static final double LARGE = 1e250;
    private static final double SMALL = 1e-17;

    private final double capacity;
    private final double arrivals;
    private final double impatience;
    /** Capacity in units of impatience. */
    private final double x;
    /** Sums over the numbers of waiting customers, each weighed by 1 and by the number, from the first moment on. */
    private double queues;

    private double queued;

    /**
     * Waiting customers.
     *
     * @param capacity contacts that are completed a second while customers wait, c
     * @param arrivals contacts a second, λ
     * @param patience mean seconds until a waiting customer gives up, 1/θ
     */
    PatientWait(double capacity, double arrivals, double patience) {
        this.capacity = capacity;
        this.arrivals = arrivals;
        this.impatience = 1 / patience;
        this.x = capacity / impatience;
        double y = demand(0);
        if (isNear(y)) {
            sum(y);
        }
    }

    /** Σ y^k / ((x+1) … (x+k)) and Σ k y^k / ((x+1) … (x+k)), in units of the state with none waiting. */
    private void sum(double y) {
        double term = y / (x + 1);
        for (int k = 1; k * term > queued * SMALL; k++) {
            queues += term;
            queued += k * term;
            term *= y / (x + k + 1);
        }
    }

    @Override
    public double lnOfferedFrom(double time) {
        double y = demand(time);
        if (isNear(y)) {
            return exponent(time) + Math.log((1 + queues(time, y)) / capacity);
        }
        double whole = excess(demand(0)) + GammaFunction.stirling(x) - Math.log(impatience);
        return whole + Math.log1p(-missing(y));
    }

    @Override
    public double lnServedFrom(double time) {
        double y = demand(time);
        if (isNear(y)) {
            return exponent(time) + Math.log(queues(time, y));
        }
        double offered = lnOfferedFrom(time) + Math.log(capacity);
        return offered + Math.log1p(-Math.exp(exponent(time) - offered));
    }

    @Override
    public double lnLost() {
        if (isNear(demand(0))) {
            return Math.log(queued / x);
        }
        double offered = Math.log(arrivals - capacity) + lnOfferedFrom(0);
        return offered + Math.log1p(Math.exp(-offered));
    }

    private double queues(double time, double y) {
        return time == 0 ? queues : y / (x + 1) * GammaFunction.series(x + 1, y);
    }

    @Override
    public double meanOffered() {
        double state = 1;
        double sum = 0;
        double time = 0;
        double weighted = 0;
        for (int waiting = 0; waiting < 1 || state > sum * 1e-17; waiting++) {
            double rate = capacity + waiting * impatience;
            time += 1 / rate;
            sum += state;
            weighted += state * time;
            state *= arrivals / (rate + impatience);
            if (sum > LARGE) {
                state /= LARGE;
                sum /= LARGE;
                weighted /= LARGE;
            }
        }
        return weighted / sum;
    }

    /** Arrivals of customers who are still patient after a time, in units of impatience. */
    private double demand(double time) {
        return arrivals / impatience * Math.exp(-impatience * time);
    }

    private boolean isNear(double y) {
        return y < x + FAR;
    }

    private double exponent(double time) {
        return -arrivals / impatience * Math.expm1(-impatience * time) - capacity * time;
    }

    /** (y − x) − x ln(y/x), without cancellation. */
    private double excess(double y) {
        return (y - x) - x * Math.log1p((y - x) / x);
    }

    /** The share of a gamma distribution of shape x beyond y. */
    private double missing(double y) {
        return Math.exp(-excess(y) - GammaFunction.stirling(x)) * GammaFunction.fraction(x, y);
    }
}
