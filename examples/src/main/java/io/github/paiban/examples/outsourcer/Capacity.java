package io.github.paiban.examples.outsourcer;

import io.github.paiban.model.Agent;
import java.util.List;

/**
 * How many person-days a queue of a shop has in the month: days under contract, less leave, less four rests; for part
 * time as many shifts of eight hours as the hours allow. Who serves several shops or queues counts in the first only.
 *
 * @param agents all agents
 * @param asks their leave and wishes
 */
record Capacity(List<Agent> agents, List<Ask> asks) {
    /** Paid hours of full time in the month at most; part time in proportion. */
    static final int FULL_TIME_HOURS = 208;

    private static final int HOURS_A_DAY = 8;
    private static final int RESTS = 4;

    /** The person-days of a queue of a shop. */
    int days(Shop shop, String queue) {
        return agents.stream()
                .filter(agent -> first(agent.shops()).equals(shop.name())
                        && first(agent.skills()).equals(queue))
                .mapToInt(this::days)
                .sum();
    }

    private int days(Agent agent) {
        if (agent.contract() < 1) {
            return hours(agent) / HOURS_A_DAY;
        }
        int employed = (int)
                OutsourcerFolder.PERIOD.dates().filter(agent::isEmployedOn).count();
        int leave = asks.stream()
                .filter(ask -> ask.isLeave() && ask.agent().equals(agent))
                .mapToInt(Ask::days)
                .sum();
        int rests = (int) Math.ceil((double) RESTS * employed / OutsourcerFolder.PERIOD.days());
        return employed - leave - rests;
    }

    /** The paid hours that an agent may have in the month. */
    static int hours(Agent agent) {
        return (int) Math.floor(FULL_TIME_HOURS * agent.contract());
    }

    private static String first(Iterable<String> words) {
        return words.iterator().next();
    }
}
