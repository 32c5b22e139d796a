package io.github.paiban.rules;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Request;
import io.github.paiban.model.ShopMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who is under contract and who on approved leave on each day of a month. Immutable. */
final class Presence {
    private final BitSet[] contract;
    private final BitSet[] leave;
    /** Days under contract and not on leave, by agent. */
    private final int[] days;

    private final int[] contractDays;

    private Presence(BitSet[] contract, BitSet[] leave) {
        this.contract = contract;
        this.leave = leave;
        this.days = new int[contract.length];
        this.contractDays = new int[contract.length];
        for (int agent = 0; agent < contract.length; agent++) {
            BitSet here = (BitSet) contract[agent].clone();
            here.andNot(leave[agent]);
            days[agent] = here.cardinality();
            contractDays[agent] = contract[agent].cardinality();
        }
    }

    /**
     * Reads a month.
     *
     * @param index the agents' numbers by id
     */
    static Presence of(ShopMonth month, Map<String, Integer> index) {
        List<Agent> agents = month.agents();
        BitSet[] contract = new BitSet[agents.size()];
        BitSet[] leave = new BitSet[agents.size()];
        Arrays.setAll(contract, agent -> contract(month, agents.get(agent)));
        Arrays.setAll(leave, agent -> new BitSet());
        for (Request request : month.requests()) {
            if (request.kind() == Request.Kind.LEAVE) {
                leave[Objects.requireNonNull(index.get(request.agent()))].set(
                        month.period().day(request.date()));
            }
        }
        return new Presence(contract, leave);
    }

    private static BitSet contract(ShopMonth month, Agent agent) {
        BitSet days = new BitSet();
        for (int day = 0; day < month.period().days(); day++) {
            days.set(day, agent.isEmployedOn(month.period().date(day)));
        }
        return days;
    }

    boolean isUnderContract(int agent, int day) {
        return contract[agent].get(day);
    }

    boolean isOnLeave(int agent, int day) {
        return leave[agent].get(day);
    }

    /** Days under contract and not on leave. */
    int days(int agent) {
        return days[agent];
    }

    /** Days under contract, leave included. */
    int contractDays(int agent) {
        return contractDays[agent];
    }
}
