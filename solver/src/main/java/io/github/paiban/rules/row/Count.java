package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.Words;
import java.util.List;

/**
 * How many days of certain duties in the period, in each calendar week or in each calendar month. Unit: days.
 *
 * <p>A week or month counts from the known history and is held to the least only where all of it is known, within the
 * period and under contract; leave lowers the least in proportion, unless leave counts among the duties. Limits of the
 * whole period are lowered for those who are there for a part of it: see {@link #limitsFor}.
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
        return new WindowSum(frame, agent, per, sum(frame, agent));
    }

    /**
     * The limits that hold for an agent: their own where they have some; for the period as a whole lowered in proportion
     * to the days under contract (the least rounded down, the most rounded up) and, unless leave itself counts, the least
     * also no more than in proportion to the days not on leave.
     */
    public Limits limitsFor(Frame frame, int agent) {
        LimitedSum sum = sum(frame, agent);
        return per == Window.PERIOD ? sum.periodLimits(frame, agent) : sum.limits(frame.agent(agent));
    }

    private LimitedSum sum(Frame frame, int agent) {
        Wording wording = Wording.ofDays("rules.count", Words.say(frame, what, on), Wording.stretch(frame, per));
        return new LimitedSum(head, Measure.ofDays(frame, agent, what, on), limits, 1, wording);
    }
}
