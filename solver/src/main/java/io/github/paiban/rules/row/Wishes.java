package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Wishes for a day off, for work, for or against a shift. A refused wish costs the weight times its priority.
 *
 * @param head id, level, weight, scope
 */
public record Wishes(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "wishes";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
