package io.github.paiban.staffing;

/**
 * Customers who give up after a patience drawn from an exponential distribution with rate θ: g(x) = (λ/θ)(1 − e^−θx) − cx
 * (Zeltyn and Mandelbaum 2005). The integrals are incomplete gamma functions.
 */
final class PatientWait implements Waiting {
    /** Beyond this excess of load the power series would leave the range of a number. */
    private static final double FAR = 200;

    private static final double LARGE = 1e250;

    private final double capacity;
    private final double arrivals;
    private final double impatience;

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
    }

    @Override
    public double lnOfferedFrom(double time) {
        double x = capacity / impatience;
        double y = arrivals / impatience * Math.exp(-impatience * time);
        if (isNear(x, y)) {
            return exponent(time) + Math.log(GammaFunction.series(x, y) / capacity);
        }
        double start = arrivals / impatience;
        double whole = excess(x, start) + GammaFunction.stirling(x) - Math.log(impatience);
        return whole + Math.log1p(-missing(x, y));
    }

    @Override
    public double lnServedFrom(double time) {
        double x = capacity / impatience;
        double y = arrivals / impatience * Math.exp(-impatience * time);
        if (isNear(x, y)) {
            return exponent(time) + Math.log(y / (x + 1) * GammaFunction.series(x + 1, y));
        }
        double offered = lnOfferedFrom(time) + Math.log(capacity);
        return offered + Math.log1p(-Math.exp(exponent(time) - offered));
    }

    @Override
    public double lnLost() {
        double x = capacity / impatience;
        double y = arrivals / impatience;
        if (isNear(x, y)) {
            return Math.log(weightedSeries(x, y) / x);
        }
        double offered = Math.log(arrivals - capacity) + lnOfferedFrom(0);
        return offered + Math.log1p(Math.exp(-offered));
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

    /** Σ k y^k / ((x+1) … (x+k)): the mean queue in units of the state with none waiting. */
    private static double weightedSeries(double x, double y) {
        double term = 1;
        double sum = 0;
        for (int k = 1; k < 2 || k * term > sum * 1e-17; k++) {
            term *= y / (x + k);
            sum += k * term;
        }
        return sum;
    }

    private static boolean isNear(double x, double y) {
        return y < x + FAR;
    }

    private double exponent(double time) {
        return -arrivals / impatience * Math.expm1(-impatience * time) - capacity * time;
    }

    /** (y − x) − x ln(y/x), without cancellation. */
    private static double excess(double x, double y) {
        return (y - x) - x * Math.log1p((y - x) / x);
    }

    /** The share of a gamma distribution of shape x beyond y. */
    private static double missing(double x, double y) {
        return Math.exp(-excess(x, y) - GammaFunction.stirling(x)) * GammaFunction.fraction(x, y);
    }
}
