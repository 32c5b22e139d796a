package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Paid hours in every so many days in a row, history included. Unit: minutes; the weight is the cost of an hour.
 *
 * @param head id, level, weight, scope
 * @param days the number of days in a row
 * @param limits the fewest and the most paid minutes
 */
public record RollingHours(RuleHead head, int days, Limits limits) implements RowRule {
    public RollingHours {
        if (days < 1) {
            throw new IllegalArgumentException("Rule " + head.id() + " looks at " + days + " days in a row. Maybe 7.");
        }
    }

    @Override
    public String kind() {
        return "rolling-hours";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
