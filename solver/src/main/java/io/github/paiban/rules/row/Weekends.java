package io.github.paiban.rules.row;

import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.Words;
import java.time.DayOfWeek;
import java.util.List;

/**
 * How many weekends worked in the period: a weekend is worked where its Saturday or its Sunday is.
 * The history does not count; a weekend cut by the period's begin or end counts with its day inside. Limits are lowered
 * for part of a period as in {@link Count}. Unit: weekends.
 *
 * @param head id, level, weight, scope
 * @param limits the fewest and the most weekends
 */
public record Weekends(RuleHead head, Limits limits) implements RowRule {
    @Override
    public String kind() {
        return "weekends";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        Measure measure = Measure.ofDays(frame, agent, List.of("work"), new DayFilter(List.of("weekend")));
        Wording wording = new Wording("rules.weekends", "", Words::weekends, Wording.stretch(frame, Window.PERIOD));
        LimitedSum sum = new LimitedSum(head, measure, limits, 1, wording);
        return new Reader(frame, agent, new WindowSum(frame, agent, Window.PERIOD, sum));
    }

    /** State: twice the state of the sum, plus 1 after a Saturday worked. */
    private static final class Reader implements RowAutomaton {
        private final WindowSum sum;
        private final boolean[] saturday;

        Reader(Frame frame, int agent, WindowSum sum) {
            this.sum = sum;
            this.saturday = DayTable.where(
                    frame, day -> day >= 0 && frame.weekday(day) == DayOfWeek.SATURDAY && frame.isPresent(agent, day));
        }

        /** The Sunday after a Saturday worked counts no more. */
        private static int seen(long state, int duty) {
            return (state & 1) == 1 ? Duties.OFF : duty;
        }

        @Override
        public long initial() {
            return 0;
        }

        @Override
        public long step(long state, int day, int duty) {
            boolean worked = Duties.isWork(duty) && saturday[DayTable.index(day)];
            return 2 * sum.step(state >> 1, day, seen(state, duty)) + (worked ? 1 : 0);
        }

        @Override
        public long cost(long state, int day, int duty) {
            return sum.cost(state >> 1, day, seen(state, duty));
        }

        @Override
        public Object likeness() {
            return Likeness.of(Weekends.class, sum.likeness(), saturday);
        }

        @Override
        public Breakage breakage(long state, int day, int duty) {
            return sum.breakage(state >> 1, day, seen(state, duty));
        }
    }
}
