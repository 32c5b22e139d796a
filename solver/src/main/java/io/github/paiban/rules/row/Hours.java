package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;

/**
 * Paid hours in the period, in each calendar week or in each calendar month. Unit: minutes; the weight is the cost of an
 * hour.
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
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
