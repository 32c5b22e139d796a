package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;

/**
 * Paid hours above a limit, metered: every hour above costs the weight. Unit: minutes.
 *
 * @param head id, level, weight, scope
 * @param per the stretch of days that is summed
 * @param minutes the paid minutes that are not overtime
 */
public record Overtime(RuleHead head, Window per, int minutes) implements RowRule {
    public Overtime {
        if (minutes < 0) {
            throw new IllegalArgumentException(
                    "Rule " + head.id() + " counts overtime above " + minutes + " minutes. Maybe write 166h40m.");
        }
    }

    @Override
    public String kind() {
        return "overtime";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        Measure measure = Measure.ofPaidMinutes(frame, agent);
        Wording wording = Wording.ofHours("rules.overtime", Wording.stretch(frame, per));
        return PeriodHours.automaton(
                frame, agent, per, new LimitedSum(head, measure, Limits.atMost(minutes), 60, wording));
    }
}
