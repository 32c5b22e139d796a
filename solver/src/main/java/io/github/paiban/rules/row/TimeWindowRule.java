package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Shifts lie inside a time window.
 *
 * @param head id, level, weight, scope
 * @param on the days it speaks of
 * @param earliestMinute no shift may begin before, minutes from midnight
 * @param latestMinute no shift may end after, minutes from midnight; over 1440 for the small hours of the next day
 */
public record TimeWindowRule(RuleHead head, DayFilter on, int earliestMinute, int latestMinute) implements RowRule {
    public TimeWindowRule {
        if (earliestMinute < 0 || latestMinute <= earliestMinute) {
            throw new IllegalArgumentException("Rule " + head.id() + " allows minutes " + earliestMinute + " to "
                    + latestMinute + ", which hold no time. Maybe the end should be after midnight: add 1440.");
        }
    }

    @Override
    public String kind() {
        return "time-window";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
