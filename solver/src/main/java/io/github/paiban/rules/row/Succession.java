package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Duties that must not follow each other on days in a row, as in "no full day after a night".
 *
 * @param head id, level, weight, scope
 * @param sequences the forbidden ones, each of 2 or 3 days, each day in the words of {@link io.github.paiban.rules.DutySet}
 */
public record Succession(RuleHead head, List<List<List<String>>> sequences) implements RowRule {
    /** The most days of all sequences together, the last of each not counted, that fit into a state. */
    public static final int MAX_DAYS = 62;

    public Succession {
        sequences = sequences.stream()
                .map(days -> days.stream().map(List::copyOf).toList())
                .toList();
        for (List<List<String>> days : sequences) {
            if (days.size() < 2 || days.size() > 3) {
                throw new IllegalArgumentException("Rule " + head.id() + " forbids " + days
                        + ", which is not 2 or 3 days long. Maybe write a list of lists.");
            }
        }
        if (sequences.stream().mapToInt(days -> days.size() - 1).sum() > MAX_DAYS) {
            throw new IllegalArgumentException("Rule " + head.id() + " forbids " + sequences.size()
                    + " sequences, more than it can follow. Maybe join some: each day takes a list of words.");
        }
    }

    @Override
    public String kind() {
        return "succession";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new Reader(this, frame, agent);
    }

    /**
     * Reads all sequences at once, each with a bit for every day of it but the last (shift-and matching, Baeza-Yates and
     * Gonnet 1992).
     *
     * <p>State: the bits of the sequences that the last days have begun.
     */
    private static final class Reader implements RowAutomaton {
        private final Succession rule;
        private final Frame frame;
        private final boolean[] present;
        private final long[] begins;
        private final long[] goesOn;
        private final long[] completes;

        Reader(Succession rule, Frame frame, int agent) {
            this.rule = rule;
            this.frame = frame;
            this.present = DayTable.where(frame, day -> frame.isPresent(agent, day));
            int duties = frame.duties().size();
            this.begins = new long[duties];
            this.goesOn = new long[duties];
            this.completes = new long[duties];
            int bit = 0;
            for (List<List<String>> days : rule.sequences) {
                int last = days.size() - 1;
                mark(begins, days.getFirst(), bit);
                if (last == 2) {
                    mark(goesOn, days.get(1), bit + 1);
                }
                mark(completes, days.get(last), bit + last - 1);
                bit += last;
            }
        }

        private void mark(long[] masks, List<String> words, int bit) {
            DutySet duties = DutySet.of(frame.duties(), words);
            Arrays.setAll(masks, duty -> masks[duty] | (duties.contains(duty) ? 1L << bit : 0));
        }

        @Override
        public long initial() {
            return 0;
        }

        @Override
        public long step(long state, int day, int duty) {
            return present[DayTable.index(day)] ? begins[duty] | ((state << 1) & goesOn[duty]) : 0;
        }

        @Override
        public long cost(long state, int day, int duty) {
            return present[DayTable.index(day)] ? rule.head.weight() * Long.bitCount(state & completes[duty]) : 0;
        }

        @Override
        public Object likeness() {
            return Likeness.of(rule, present);
        }

        @Override
        public Breakage breakage(long state, int day, int duty) {
            long complete = state & completes[duty];
            List<Message> messages = new ArrayList<>();
            int longest = 0;
            int bit = 0;
            for (List<List<String>> days : rule.sequences) {
                int last = days.size() - 1;
                if ((complete >> (bit + last - 1) & 1) == 1) {
                    messages.add(say(days.subList(0, last), duty));
                    longest = Math.max(longest, last);
                }
                bit += last;
            }
            return new Breakage(day - longest, day, messages.size(), Message.of("rules.succession", messages));
        }

        private Message say(List<List<String>> before, int duty) {
            return before.size() == 1
                    ? Message.of("rules.succession.two", Words.say(frame, duty), Words.say(frame, before.getFirst()))
                    : Message.of(
                            "rules.succession.three",
                            Words.say(frame, duty),
                            Words.say(frame, before.getFirst()),
                            Words.say(frame, before.getLast()));
        }
    }
}
