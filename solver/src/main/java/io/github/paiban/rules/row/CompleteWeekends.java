package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Both days of a weekend are worked, or neither.
 *
 * @param head id, level, weight, scope
 */
public record CompleteWeekends(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "complete-weekends";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
