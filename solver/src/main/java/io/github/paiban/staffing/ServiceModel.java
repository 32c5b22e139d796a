package io.github.paiban.staffing;

/** A queueing model: what service a number of agents gives. Immutable. */
public interface ServiceModel {
    /** A short name: {@code erlang-c}, {@code erlang-a}, {@code chat}. */
    String name();

    /**
     * The work that comes in: the number of agents that it would keep busy all the time. Where searches for agents
     * begin, so it need not be exact.
     *
     * @param arrivals contacts per second
     */
    default double offeredLoad(double arrivals) {
        return 0;
    }

    /**
     * The share in time that one agent more than are needed should give by this model, so that what is known of the
     * model's own error cannot leave those needed short by more than one. The target itself where the model is exact.
     *
     * @param target to be met
     */
    default double withOneMore(ServiceTarget target) {
        return target.share();
    }

    /**
     * Share of contacts that find nobody free to take them at once.
     *
     * @param agents on duty, 0 or more
     * @param arrivals contacts per second
     */
    default double waitProbability(double agents, double arrivals) {
        return 1 - service(agents, arrivals, 0).inTime();
    }

    /**
     * The service in the long run.
     *
     * @param agents on duty, 0 or more; need not be whole
     * @param arrivals contacts per second
     * @param within seconds that count as in time
     */
    Service service(double agents, double arrivals, double within);
}
