package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Hours free between the end of one shift and the begin of the next one worked, days off between them or not. Unit:
 * minutes.
 *
 * @param head id, level, weight, scope
 * @param minutes the shortest rest, over 0 and at most a week
 */
public record RestHours(RuleHead head, int minutes) implements RowRule {
    /** The longest rest that can be asked for: a week. */
    public static final int MAX_MINUTES = 7 * 24 * 60;

    public RestHours {
        if (minutes < 1 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("Rule " + head.id() + " asks for " + minutes
                    + " minutes of rest, not 1 to " + MAX_MINUTES + ". Maybe write 11h.");
        }
    }

    @Override
    public String kind() {
        return "rest-hours";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
