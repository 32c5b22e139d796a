package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;

/**
 * Paid hours in the period, in each calendar week or in each calendar month. Unit: minutes; the weight is the cost of an
 * hour,
 * charged in proportion and rounded up.
 *
 * <p>Limits are lowered for part of a period, week or month as in {@link Count}; they do not depend on the contract
 * fraction: part-timers have limits of their own.
 *
 * @param head id, level, weight, scope
 * @param per the stretch of days that is summed
 * @param limits the fewest and the most paid minutes
 */
public record Hours(RuleHead head, Window per, Limits limits) implements RowRule {
    @Override
    public String kind() {
        return "hours";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return PeriodHours.automaton(frame, agent, per, sum(frame, agent));
    }

    /** The limits that hold for an agent, lowered for part of a period as in {@link Count#limitsFor}. */
    public Limits limitsFor(Frame frame, int agent) {
        LimitedSum sum = sum(frame, agent);
        return per == Window.PERIOD ? sum.periodLimits(frame, agent) : sum.limits(frame.agent(agent));
    }

    private LimitedSum sum(Frame frame, int agent) {
        Wording wording = Wording.ofHours("rules.hours", Wording.stretch(frame, per));
        return new LimitedSum(head, Measure.ofPaidMinutes(frame, agent), limits, 60, wording);
    }
}
