package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.time.Duration;

/**
 * Hours free between the end of one shift and the begin of the next one worked, days off between them or not. Unit:
 * minutes; the weight is the cost of an hour too little, charged in proportion and rounded up. Days outside the contract
 * count as long enough.
 *
 * @param head id, level, weight, scope
 * @param minutes the shortest rest, over 0 and at most a week
 */
public record RestHours(RuleHead head, int minutes) implements RowRule {
    /** The longest rest that can be asked for: a week. */
    public static final int MAX_MINUTES = 7 * 24 * 60;

    public RestHours {
        if (minutes < 1 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("Rule " + head.id() + " asks for " + minutes
                    + " minutes of rest, not 1 to " + MAX_MINUTES + ". Maybe write 11h.");
        }
    }

    @Override
    public String kind() {
        return "rest-hours";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new Reader(this, frame, agent);
    }

    /**
     * State: the minute of the coming day, counted from its midnight, before which no shift may begin; 0 where all may.
     */
    private static final class Reader implements RowAutomaton {
        private static final int DAY = 24 * 60;

        private final RestHours rule;
        private final Frame frame;
        private final int minutes;
        private final boolean[] present;
        private final int[] start;
        private final int[] end;
        private final int firstStart;

        Reader(RestHours rule, Frame frame, int agent) {
            this.rule = rule;
            this.frame = frame;
            this.minutes =
                    (int) frame.agent(agent).findLimit(rule.head.id(), "min").orElse(rule.minutes);
            this.present = DayTable.where(frame, day -> frame.isPresent(agent, day));
            this.start = new int[frame.duties().size()];
            this.end = new int[start.length];
            int first = DAY;
            for (int duty = Duties.FIRST_WORK; duty < start.length; duty++) {
                start[duty] = frame.duties().shift(duty).startMinute();
                end[duty] = frame.duties().shift(duty).endMinute();
                first = Math.min(first, start[duty]);
            }
            this.firstStart = first;
        }

        @Override
        public long initial() {
            return 0;
        }

        @Override
        public long step(long state, int day, int duty) {
            if (!present[DayTable.index(day)]) {
                return 0;
            }
            long earliest = (Duties.isWork(duty) ? end[duty] + minutes : state) - DAY;
            return earliest > firstStart ? earliest : 0;
        }

        @Override
        public long cost(long state, int day, int duty) {
            long lack = lack(state, day, duty);
            return lack > 0 ? Math.ceilDiv(lack * rule.head.weight(), 60) : 0;
        }

        private long lack(long state, int day, int duty) {
            return Duties.isWork(duty) && present[DayTable.index(day)] ? state - start[duty] : 0;
        }

        @Override
        public Object likeness() {
            return Likeness.of(rule, minutes, present);
        }

        @Override
        public Breakage breakage(long state, int day, int duty) {
            int ended = (int) state - minutes;
            int rest = Math.max(0, start[duty] - ended);
            int from = day + Math.min(-1, Math.floorDiv(ended - 1, DAY));
            Message message = Message.of(
                    "rules.rest-hours",
                    Duration.ofMinutes(rest),
                    Words.clock(Math.floorMod(ended, DAY)),
                    Words.say(frame, duty),
                    Words.clock(start[duty]),
                    Duration.ofMinutes(minutes));
            return new Breakage(from, day, lack(state, day, duty), message);
        }
    }
}
