package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.List;

/**
 * How many days in a row: at most and at least so many days of certain duties without a break, as in "at most six
 * working days in a row" or "nights in blocks of at least two". Unit: days.
 *
 * <p>Runs begin in the known history. A run whose begin is not known, and a last run that may go on after the period,
 * are not held to the least. Days outside the contract end a run without cost.
 *
 * @param head id, level, weight, scope
 * @param what the duties, in the words of {@link DutySet}
 * @param limits the shortest and the longest run allowed
 */
public record Run(RuleHead head, List<String> what, Limits limits) implements RowRule {
    public Run {
        what = List.copyOf(what);
    }

    @Override
    public String kind() {
        return "run";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new Reader(this, frame, agent);
    }

    /**
     * State: twice the length of the run that the last day belongs to, plus 1 where the run's begin is not known and
     * matters, the run being shorter than the least. Without a longest run, lengths over the least are all the same.
     */
    private static final class Reader implements RowAutomaton {
        private final Run rule;
        private final Frame frame;
        private final boolean[] present;
        private final DutySet duties;
        private final Limits limits;
        private final long weight;
        private final long nothingKnown;

        Reader(Run rule, Frame frame, int agent) {
            this.rule = rule;
            this.frame = frame;
            this.present = DayTable.where(frame, day -> frame.isPresent(agent, day));
            this.duties = DutySet.of(frame.duties(), rule.what);
            this.limits = rule.limits.forAgent(frame.agent(agent), rule.head.id());
            this.weight = rule.head.weight();
            this.nothingKnown = limits.least() > 1 ? 1 : 0;
        }

        @Override
        public long initial() {
            return nothingKnown;
        }

        @Override
        public long step(long state, int day, int duty) {
            if (!present[DayTable.index(day)]) {
                return nothingKnown;
            }
            if (!duties.contains(duty)) {
                return 0;
            }
            long grown = !limits.hasMost() && length(state) >= limits.least() ? state : state + 2;
            return length(grown) >= limits.least() ? grown & ~1 : grown;
        }

        @Override
        public long cost(long state, int day, int duty) {
            if (!present[DayTable.index(day)]) {
                return 0;
            }
            int run = length(state);
            if (duties.contains(duty)) {
                return run >= limits.most() ? weight : 0;
            }
            return run > 0 && run < limits.least() && !beginUnknown(state) ? weight * (limits.least() - run) : 0;
        }

        @Override
        public long plain(long state) {
            return length(state) > limits.most() ? 2L * limits.most() : state;
        }

        @Override
        public Object likeness() {
            return Likeness.of(rule, limits, present);
        }

        @Override
        public Breakage breakage(long state, int day, int duty) {
            int run = length(state);
            List<Object> words = Words.say(frame, rule.what);
            if (duties.contains(duty)) {
                Message tooLong = Message.of("rules.run.max", words, Words.days(run + 1), Words.days(limits.most()));
                return new Breakage(day - run, day, run + 1 - limits.most(), tooLong);
            }
            Message tooShort = Message.of("rules.run.min", words, Words.days(run), Words.days(limits.least()));
            return new Breakage(day - run, day - 1, limits.least() - run, tooShort);
        }

        private static int length(long state) {
            return (int) (state >> 1);
        }

        private static boolean beginUnknown(long state) {
            return (state & 1) == 1;
        }
    }
}
