package io.github.paiban.rotation;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Count;

/**
 * A count of a month in a cycle whose lines are months: held at the end of the line, and also where a month of thirty days
 * ends. February is left to its roster. Unit: days.
 *
 * @param count what is counted in a month or a period
 * @param columns the days of a line
 */
record LineCount(Count count, int columns) implements RowRule {
    private static final int SHORT_MONTH = 30;

    @Override
    public RuleHead head() {
        return count.head();
    }

    @Override
    public String kind() {
        return count.kind();
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new Reader(this, DutySet.of(frame.duties(), count.what()));
    }

    /** State: what the line has so far. */
    private record Reader(LineCount line, DutySet counted) implements RowAutomaton {
        @Override
        public long initial() {
            return 0;
        }

        private long after(long state, int day, int duty) {
            long before = day % line.columns == 0 ? 0 : state;
            return before + (counted.contains(duty) ? 1 : 0);
        }

        @Override
        public long step(long state, int day, int duty) {
            return day % line.columns == line.columns - 1 ? 0 : after(state, day, duty);
        }

        @Override
        public long cost(long state, int day, int duty) {
            Limits limits = line.count.limits();
            long sum = after(state, day, duty);
            boolean isMore = limits.hasMost() && counted.contains(duty) && sum > limits.most();
            int column = day % line.columns;
            boolean ends = column == line.columns - 1 || column == SHORT_MONTH - 1;
            long missing = ends ? Math.max(0, limits.least() - sum) : 0;
            return line.head().weight() * (missing + (isMore ? 1 : 0));
        }

        @Override
        public Breakage breakage(long state, int day, int duty) {
            return new Breakage(
                    day, day, 1, Message.of("rules.pattern.ahead", line.head().id()));
        }
    }
}
