package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * The same shift on Saturday and Sunday where both are worked; roles do not matter. See {@link WeekendPair} for weekends
 * cut by what is known.
 *
 * @param head id, level, weight, scope
 */
public record SameWeekendShift(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "same-weekend-shift";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new WeekendPair(frame, agent, head.weight(), new SameShift(frame));
    }

    private record SameShift(Frame frame) implements WeekendPair.Pairs {
        @Override
        public boolean isBroken(int saturday, int sunday) {
            return Duties.isWork(saturday)
                    && Duties.isWork(sunday)
                    && !frame.duties().shift(saturday).equals(frame.duties().shift(sunday));
        }

        @Override
        public Message say(int saturday, int sunday) {
            return Message.of("rules.same-weekend-shift", name(saturday), name(sunday));
        }

        private String name(int duty) {
            return frame.duties().shift(duty).name();
        }
    }
}
