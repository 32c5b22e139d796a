package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import java.util.List;

/**
 * How many days of certain duties in the period, in each calendar week or in each calendar month. Unit: days.
 *
 * @param head id, level, weight, scope
 * @param kind the rule's word in the vocabulary, one of {@link #KINDS}
 * @param what the duties, in the words of {@link io.github.paiban.rules.DutySet}
 * @param on the days it speaks of
 * @param per the stretch of days that is counted
 * @param limits the fewest and the most days allowed
 */
public record Count(RuleHead head, String kind, List<String> what, DayFilter on, Window per, Limits limits)
        implements RowRule {
    /** The words of the vocabulary that mean a count. */
    public static final List<String> KINDS = List.of("count", "rest-days", "shift-count", "work-days");

    public Count {
        what = List.copyOf(what);
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(
                    "Rule " + head.id() + " is of kind '" + kind + "', not one of " + KINDS + ".");
        }
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
