package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import org.jspecify.annotations.Nullable;

/**
 * Equal paid hours, each measured against the agent's fair share. Costs the weight times the square of the hours that the
 * agent stands above or below it.
 *
 * @param head id, level, weight, scope
 * @param targetMinutes the paid minutes of full time for the whole period; null to expect them from the demand
 * @param toleranceMinutes the deviation that costs nothing
 */
public record EqualHours(RuleHead head, @Nullable Integer targetMinutes, int toleranceMinutes) implements RowRule {
    public EqualHours {
        if ((targetMinutes != null && targetMinutes < 0) || toleranceMinutes < 0) {
            throw new IllegalArgumentException("Rule " + head.id() + " has target " + targetMinutes + " and tolerance "
                    + toleranceMinutes + " minutes, not both 0 or more.");
        }
    }

    @Override
    public String kind() {
        return "equal-hours";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
