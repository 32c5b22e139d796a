package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * How many whole days free in the period: calendar days with no minute worked, neither of a shift of that day nor of the
 * day before's shift past midnight. Unit: days.
 *
 * @param head id, level, weight, scope
 * @param limits the fewest and the most whole days
 */
public record WholeDays(RuleHead head, Limits limits) implements RowRule {
    @Override
    public String kind() {
        return "whole-days";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
