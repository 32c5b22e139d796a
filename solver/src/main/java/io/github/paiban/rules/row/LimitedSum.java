package io.github.paiban.rules.row;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import java.util.function.IntBinaryOperator;

/**
 * A sum held to limits, whatever the stretch of days: what adds to it, where it must lie, what a breach costs and how
 * it is said.
 *
 * @param head the rule's id and weight
 * @param measure what each cell adds
 * @param limits the shop's limits
 * @param unit how much of a breach costs the weight: 1 day, or the 60 minutes of an hour
 * @param wording what to say
 */
record LimitedSum(RuleHead head, Measure measure, Limits limits, int unit, Wording wording) {
    /** The cost of a breach: in proportion, rounded up. */
    long charge(long amount) {
        return amount <= 0 ? 0 : Math.ceilDiv(head.weight() * amount, unit);
    }

    /** The limits of an agent for stretches that are complete. */
    Limits limits(Agent agent) {
        return limits.forAgent(agent, head.id());
    }

    /** The limits of an agent for the whole period: lowered by days outside the contract and on leave. */
    Limits periodLimits(Frame frame, int agent) {
        return PartMonth.limits(frame, agent, limits, !measure.countsLeave()).forAgent(frame.agent(agent), head.id());
    }

    /** What an agent is held to at least from one day to another, inclusive, of any two: see {@link PartMonth#least}. */
    IntBinaryOperator least(Frame frame, int agent) {
        int least = limits(frame.agent(agent)).least();
        if (least == 0) {
            return (from, to) -> 0;
        }
        boolean own = frame.agent(agent).findLimit(head.id(), "min").isPresent();
        boolean leaveLowers = !own && !measure.countsLeave();
        return (from, to) -> PartMonth.least(frame, agent, from, to, least, leaveLowers);
    }
}
