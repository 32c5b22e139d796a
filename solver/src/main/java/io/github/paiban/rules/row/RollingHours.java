package io.github.paiban.rules.row;

import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import java.util.List;

/**
 * Paid hours in every so many days in a row, history included. Unit: minutes; the weight is the cost of an hour.
 *
 * @param head id, level, weight, scope
 * @param days the number of days in a row, at most {@link #longest}
 * @param limits the fewest and the most paid minutes
 */
public record RollingHours(RuleHead head, int days, Limits limits) implements RowRule {
    public RollingHours {
        if (days < 1) {
            throw new IllegalArgumentException("Rule " + head.id() + " looks at " + days + " days in a row. Maybe 7.");
        }
    }

    @Override
    public String kind() {
        return "rolling-hours";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        Measure measure = Measure.ofPaidMinutes(frame, agent);
        Wording wording = Wording.ofHours("rules.hours", Wording.inDays(days));
        int longest = longest(frame.month().shifts());
        if (days > longest) {
            throw new IllegalArgumentException("Rule " + head.id() + " looks at " + days
                    + " days in a row; with these shifts it can remember " + longest
                    + ". Maybe limit the hours of a week, a month or the period.");
        }
        return new RollingSum(frame, agent, days, new LimitedSum(head, measure, limits, 60, wording));
    }

    /** The longest stretch that the rule can look at: the more the shifts' paid times differ, the shorter. */
    public static int longest(List<ShiftType> shifts) {
        long values = shifts.stream()
                .mapToInt(ShiftType::paidMinutes)
                .filter(minutes -> minutes > 0)
                .distinct()
                .count();
        return RollingSum.longest((int) values + 1);
    }
}
