package io.github.paiban.staffing;

/**
 * Erlang's delay formula, M/M/n: customers wait as long as it takes. For any real number of agents; exact at whole
 * numbers. Agents that are no more than the load fall behind for ever: none in time, an infinite wait.
 *
 * @param handlingTime mean seconds of work a contact
 */
public record ErlangC(double handlingTime) implements ServiceModel {
    public ErlangC {
        Checks.positive("handling time", handlingTime);
    }

    @Override
    public String name() {
        return "erlang-c";
    }

    @Override
    public double offeredLoad(double arrivals) {
        return arrivals * handlingTime;
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        Checks.question(agents, arrivals, within);
        double load = arrivals * handlingTime;
        if (load == 0) {
            return Service.IDLE;
        }
        if (agents <= load) {
            return Service.HOPELESS;
        }
        double wait = delay(agents, load);
        double late = wait * Math.exp(-(agents - load) * within / handlingTime);
        return new Service(1 - late, load / agents, wait * handlingTime / (agents - load), 0);
    }

    /** Share of contacts that find all agents busy; 1 where the agents are no more than the load, in Erlang. */
    public static double delay(double agents, double load) {
        return agents <= load ? 1 : Math.min(1, Math.exp(lnDelay(agents, load)));
    }

    /** Its natural logarithm, right where the share itself is too small for a number. */
    public static double lnDelay(double agents, double load) {
        if (agents <= load) {
            return 0;
        }
        double lnInverse = -ErlangB.lnBlocking(agents, load);
        // C = n / (n/B − a/B + a), divided by 1/B.
        return Math.log(agents) - lnInverse - Math.log(agents - load + load * Math.exp(-lnInverse));
    }
}
