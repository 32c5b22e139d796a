package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.List;

/**
 * How many days of certain duties in every so many days in a row, history included, as in "one day off in every
 * seven". Unit: days. Each stretch is charged by itself: see {@link RollingSum}.
 *
 * @param head id, level, weight, scope
 * @param what the duties, in the words of {@link io.github.paiban.rules.DutySet}
 * @param on the days it speaks of
 * @param days the number of days in a row, 1 to {@value #MAX_DAYS}
 * @param limits the fewest and the most allowed in them
 */
public record RollingCount(RuleHead head, List<String> what, DayFilter on, int days, Limits limits) implements RowRule {
    /** The longest stretch of days whose duties fit into a state. */
    public static final int MAX_DAYS = 50;

    public RollingCount {
        what = List.copyOf(what);
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("Rule " + head.id() + " looks at " + days + " days in a row, not 1 to "
                    + MAX_DAYS + ". Maybe count per month.");
        }
    }

    @Override
    public String kind() {
        return "rolling-count";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        Wording wording = Wording.ofDays("rules.count", Words.say(frame, what, on), Wording.inDays(days));
        Measure measure = Measure.ofDays(frame, agent, what, on);
        return new RollingSum(frame, agent, days, new LimitedSum(head, measure, limits, 1, wording));
    }
}
