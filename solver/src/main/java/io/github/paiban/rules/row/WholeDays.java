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
import java.util.List;

/**
 * How many whole days free in the period: calendar days with no minute worked, neither of a shift of that day nor of the
 * day before's shift past midnight. Days of leave count. Limits are lowered for part of a period as in
 * {@link Count}. Unit: days.
 *
 * @param head id, level, weight, scope
 * @param limits the fewest and the most whole days
 */
public record WholeDays(RuleHead head, Limits limits) implements RowRule {
    @Override
    public String kind() {
        return "whole-days";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        Measure measure = Measure.ofDays(frame, agent, List.of("off"), DayFilter.ALL);
        Wording wording = Wording.ofDays("rules.whole-days", "", Wording.stretch(frame, Window.PERIOD));
        LimitedSum sum = new LimitedSum(head, measure, limits, 1, wording);
        return new Reader(frame, agent, new WindowSum(frame, agent, Window.PERIOD, sum));
    }

    /** State: twice the state of the sum, plus 1 where the last day's shift passed midnight. */
    private static final class Reader implements RowAutomaton {
        private final WindowSum sum;
        private final boolean[] passesMidnight;
        private final boolean[] present;

        Reader(Frame frame, int agent, WindowSum sum) {
            this.sum = sum;
            this.present = DayTable.where(frame, day -> frame.isPresent(agent, day));
            this.passesMidnight = new boolean[frame.duties().size()];
            for (int duty = Duties.FIRST_WORK; duty < passesMidnight.length; duty++) {
                passesMidnight[duty] = frame.duties().shift(duty).endMinute() > 24 * 60;
            }
        }

        /** A day with the tail of a night counts as worked. */
        private static int seen(long state, int duty) {
            return (state & 1) == 1 ? Duties.FIRST_WORK : duty;
        }

        @Override
        public long initial() {
            return 0;
        }

        @Override
        public long step(long state, int day, int duty) {
            boolean tail = passesMidnight[duty] && present[DayTable.index(day)];
            return 2 * sum.step(state >> 1, day, seen(state, duty)) + (tail ? 1 : 0);
        }

        @Override
        public long cost(long state, int day, int duty) {
            return sum.cost(state >> 1, day, seen(state, duty));
        }

        @Override
        public Object likeness() {
            return Likeness.of(WholeDays.class, sum.likeness(), present);
        }

        @Override
        public Breakage breakage(long state, int day, int duty) {
            return sum.breakage(state >> 1, day, seen(state, duty));
        }
    }
}
