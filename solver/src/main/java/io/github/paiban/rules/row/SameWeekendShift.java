package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * The same shift on Saturday and Sunday where both are worked.
 *
 * @param head id, level, weight, scope
 */
public record SameWeekendShift(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "same-weekend-shift";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
