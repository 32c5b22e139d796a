package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import java.util.List;

/**
 * Each agent's fair share of certain duties: nights, weekends, statutory holidays, half days.
 *
 * @param head id, level, weight, scope
 * @param what the duties, in the words of {@link io.github.paiban.rules.DutySet}
 * @param on the days it speaks of
 * @param carryOver how much of what the agent stood above or below the share in the history is made good, 0 to 1
 */
public record FairShare(RuleHead head, List<String> what, DayFilter on, double carryOver) implements RowRule {
    public FairShare {
        what = List.copyOf(what);
        if (!(carryOver >= 0 && carryOver <= 1)) {
            throw new IllegalArgumentException("Rule " + head.id() + " carries over " + carryOver + ", not 0 to 1.");
        }
    }

    @Override
    public String kind() {
        return "fair-share";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        throw new UnsupportedOperationException("Rule " + kind() + " is not written yet.");
    }
}
