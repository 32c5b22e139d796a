package io.github.paiban.staffing;

/**
 * The modified offered load of a day whose volume rises and falls: work that came in earlier is still in hand. The load m
 * follows m′(t) = λ(t) − m(t)/D, where D is how long a contact is held; each interval is staffed as if contacts arrived
 * at the rate of the largest m in it, divided by D (Jennings, Mandelbaum, Massey and Whitt 1996).
 *
 * <p>With D short beside the interval this is the plain volume; with chats of ten minutes and more, staffing each
 * interval by its own volume leaves the first hours of the evening far below the target.
 *
 * @param holdingTime seconds that a contact is held: the handling time of a call, the whole duration of a chat
 * @param interval seconds
 */
public record OfferedLoad(double holdingTime, double interval) {
    public OfferedLoad {
        Checks.positive("holding time", holdingTime);
        Checks.positive("interval", interval);
    }

    /** The rates to staff for, of a day that opens with nobody waiting. */
    public double[] rates(double[] arrivals) {
        return rates(arrivals, 0);
    }

    /**
     * The rates to staff for, of a day that opens with a queue, as of messages left overnight. The queue is worked off
     * within the first interval that has volume: it counts as arriving evenly over it.
     *
     * @param arrivals contacts per second in each interval, in order
     * @param backlog contacts that wait at the opening
     * @return contacts per second in each interval
     */
    public double[] rates(double[] arrivals, double backlog) {
        double[] rates = new double[arrivals.length];
        double stays = Math.exp(-interval / holdingTime);
        double load = arrivals.length == 0 ? 0 : arrivals[0] * holdingTime;
        double left = backlog;
        for (int i = 0; i < rates.length; i++) {
            boolean opens = left > 0 && arrivals[i] > 0;
            double arriving = arrivals[i] + (opens ? left / interval : 0);
            left = opens ? 0 : left;
            double next = arriving * holdingTime + (load - arriving * holdingTime) * stays;
            rates[i] = Math.max(load, next) / holdingTime;
            load = next;
        }
        return rates;
    }
}
