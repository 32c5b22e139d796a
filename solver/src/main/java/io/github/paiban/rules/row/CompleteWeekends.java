package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;

/**
 * Both days of a weekend are worked, or neither; leave is not work. See {@link WeekendPair} for weekends cut by what is
 * known.
 *
 * @param head id, level, weight, scope
 */
public record CompleteWeekends(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "complete-weekends";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new WeekendPair(frame, agent, head.weight(), new BothOrNeither());
    }

    private record BothOrNeither() implements WeekendPair.Pairs {
        @Override
        public boolean isBroken(int saturday, int sunday) {
            return Duties.isWork(saturday) != Duties.isWork(sunday);
        }

        @Override
        public Message say(int saturday, int sunday) {
            return Message.of("rules.complete-weekends." + (Duties.isWork(saturday) ? "saturday" : "sunday"));
        }
    }
}
