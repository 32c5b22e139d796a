package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Cells already promised stay as they are.
 *
 * @param head id, level, weight, scope
 */
public record Pinned(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "pins";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
