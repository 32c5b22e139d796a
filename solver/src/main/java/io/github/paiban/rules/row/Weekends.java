package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * How many weekends worked in the period: a weekend is worked where its Saturday or its Sunday is. Unit: weekends.
 *
 * @param head id, level, weight, scope
 * @param limits the fewest and the most weekends
 */
public record Weekends(RuleHead head, Limits limits) implements RowRule {
    @Override
    public String kind() {
        return "weekends";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
