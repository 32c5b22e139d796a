package io.github.paiban.staffing;

/** Customers who never give up: g(x) = −(c − λ)x. */
record EndlessWait(double capacity, double arrivals, double stretch) implements Waiting {
    @Override
    public double lnOfferedFrom(double time) {
        double spare = capacity - arrivals;
        return -spare * time / stretch - Math.log(spare);
    }

    @Override
    public double lnServedFrom(double time) {
        return Math.log(arrivals) + lnOfferedFrom(time);
    }

    @Override
    public double lnLost() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double meanOffered() {
        return stretch / (capacity - arrivals);
    }
}
