package io.github.paiban.rules.row;

import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;

/**
 * Shifts lie inside a time window. Each shift that does not costs the weight, whatever the minutes. Unit: minutes
 * outside.
 *
 * @param head id, level, weight, scope
 * @param on the days it speaks of
 * @param earliestMinute no shift may begin before, minutes from midnight
 * @param latestMinute no shift may end after, minutes from midnight; over 1440 for the small hours of the next day
 */
public record TimeWindowRule(RuleHead head, DayFilter on, int earliestMinute, int latestMinute) implements RowRule {
    public TimeWindowRule {
        if (earliestMinute < 0 || latestMinute <= earliestMinute) {
            throw new IllegalArgumentException("Rule " + head.id() + " allows minutes " + earliestMinute + " to "
                    + latestMinute + ", which hold no time. Maybe the end should be after midnight: add 1440.");
        }
    }

    @Override
    public String kind() {
        return "time-window";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new CellCosts(frame, head.weight(), new Outside(frame, agent, this));
    }

    private record Outside(Frame frame, int agent, TimeWindowRule rule) implements CellCosts.Judge {
        @Override
        public long units(int day, int duty) {
            return amount(day, duty) > 0 ? 1 : 0;
        }

        @Override
        public long amount(int day, int duty) {
            if (!Duties.isWork(duty) || !frame.isPresent(agent, day) || !rule.on.includes(frame, day)) {
                return 0;
            }
            ShiftType shift = frame.duties().shift(duty);
            return Math.max(0L, rule.earliestMinute - shift.startMinute())
                    + Math.max(0L, shift.endMinute() - rule.latestMinute);
        }

        @Override
        public Message say(int day, int duty) {
            ShiftType shift = frame.duties().shift(duty);
            return Message.of(
                    "rules.time-window",
                    Words.say(frame, duty),
                    Words.span(shift.startMinute(), shift.endMinute()),
                    Words.span(rule.earliestMinute, rule.latestMinute));
        }
    }
}
