package io.github.paiban.staffing;

/**
 * The service that agents give in the long run, under a steady stream of contacts.
 *
 * @param inTime share of contacts answered in time, 0 to 1
 * @param occupancy share of the agents' time that is work, 0 to 1
 * @param meanWait mean seconds until the first reply begins to be of use to the customer; infinite where the queue grows
 *     without end
 * @param abandoned share of contacts that give up, 0 to 1
 */
public record Service(double inTime, double occupancy, double meanWait, double abandoned) {
    /** Nobody comes. */
    static final Service IDLE = new Service(1, 0, 0, 0);
    /** More work than the agents can ever do, and customers who wait for ever. */
    static final Service HOPELESS = new Service(0, 1, Double.POSITIVE_INFINITY, 0);

    /** What lies between this and another, as if it were this for a part of the time and the other for the rest. */
    Service towards(Service other, double share) {
        return new Service(
                mix(inTime, other.inTime, share),
                mix(occupancy, other.occupancy, share),
                mix(meanWait, other.meanWait, share),
                mix(abandoned, other.abandoned, share));
    }

    private static double mix(double here, double there, double share) {
        boolean endless = Double.isInfinite(here) || Double.isInfinite(there);
        return endless ? Double.POSITIVE_INFINITY : here + share * (there - here);
    }
}
