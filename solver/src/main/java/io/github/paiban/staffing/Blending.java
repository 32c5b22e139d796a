package io.github.paiban.staffing;

/**
 * Contacts and work that can wait, blended: whenever more agents than a threshold are idle, one takes a piece of the
 * other work, of which there is always some, and finishes it (Bhulai and Koole 2003). Both kinds of work take equally
 * long. The service is that of the contacts; the occupancy that of both kinds.
 *
 * @param handlingTime mean seconds of a contact, and of a piece of the other work
 * @param idle agents that are kept free for contacts, 0 or more
 */
public record Blending(double handlingTime, int idle) implements ServiceModel {
    public Blending {
        Checks.positive("handling time", handlingTime);
        if (idle < 0) {
            throw new IllegalArgumentException("Agents kept free cannot be " + idle + ".");
        }
    }

    @Override
    public String name() {
        return "blending";
    }

    @Override
    public double offeredLoad(double arrivals) {
        return arrivals * handlingTime;
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        Checks.question(agents, arrivals, within);
        double load = arrivals * handlingTime;
        if (agents <= load) {
            return Service.HOPELESS;
        }
        double state = 1;
        double sum = 0;
        double busy = 0;
        for (double n = Math.max(0, agents - idle); n < agents; n++) {
            sum += state;
            busy += state * n;
            state *= load / Math.min(agents, n + 1);
        }
        double waiting = state / (1 - load / agents);
        double wait = waiting / (sum + waiting);
        double late = wait * Math.exp(-(agents - load) * within / handlingTime);
        double occupancy = (busy + waiting * agents) / (sum + waiting) / agents;
        return new Service(1 - late, occupancy, wait * handlingTime / (agents - load), 0);
    }
}
