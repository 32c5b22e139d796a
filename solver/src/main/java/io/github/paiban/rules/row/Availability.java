package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Only days under contract and not on leave, only shifts and roles whose skills the agent has, only within the agent's
 * own time windows.
 *
 * @param head id, level, weight, scope
 */
public record Availability(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "availability";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
