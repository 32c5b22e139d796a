package io.github.paiban.staffing;

/**
 * The waiting while every place is taken: contacts arrive at a rate λ and places fall free at a rate c. The wait offered
 * to a customer has the density w e^g(x), where w is known to the caller. Results are natural logarithms, for they leave
 * the range of a number long before the probabilities made of them do.
 */
sealed interface Waiting permits PatientWait, EndlessWait {
    /**
     * The waiting of customers.
     *
     * @param capacity places that fall free a second while customers wait; above the arrivals where patience is infinite
     * @param arrivals contacts a second
     * @param patience mean seconds until a waiting customer gives up; infinite where nobody does
     */
    static Waiting of(double capacity, double arrivals, double patience, double stretch) {
        return Double.isInfinite(patience)
                ? new EndlessWait(capacity, arrivals, stretch)
                : new PatientWait(capacity, arrivals, patience);
    }

    /** ln of the integral of e^g from a time on: customers who are offered at least that wait. */
    double lnOfferedFrom(double time);

    /** ln of λ times the integral of e^g P(patience above x) from a time on: those served after at least that wait. */
    double lnServedFrom(double time);

    /** ln of λ times the integral of e^g P(patience below x): those who give up. */
    double lnLost();

    /** Mean seconds of the wait offered to a customer who has to wait. */
    double meanOffered();

    /** ln(e^a + e^b). */
    static double lnSum(double a, double b) {
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }
}
