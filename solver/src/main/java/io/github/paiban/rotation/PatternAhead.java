package io.github.paiban.rotation;

import io.github.paiban.model.Duty;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A month ends so that its pattern can go on: what the pattern has for the first days after the period must not break a
 * rule about days in a row. Costs several times the weight for each agent with whom it does: where months have a number of
 * rests of their own, whoever begins a month out of step changes nearly all rests of it. Unit: agents.
 *
 * @param head id, level, weight, scope
 * @param rule a rule about days in a row: a run, a succession, rest hours
 * @param ahead what the pattern has after the period, by agent id
 */
public record PatternAhead(RuleHead head, RowRule rule, Map<String, List<Duty>> ahead) implements RowRule {
    /** How many cells of the next month change, more or less, where its begin does not fit. */
    private static final int CELLS = 6;

    public PatternAhead {
        Map<String, List<Duty>> copy = new LinkedHashMap<>();
        ahead.forEach((agent, row) -> copy.put(agent, List.copyOf(row)));
        ahead = Collections.unmodifiableMap(copy);
    }

    @Override
    public String kind() {
        return "pattern";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        int[] next = ahead.getOrDefault(frame.agent(agent).id(), List.of()).stream()
                .mapToInt(duty -> frame.duties().index(duty))
                .toArray();
        return new Reader(this, frame, rule.automaton(frame, agent), next);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Reader(PatternAhead pattern, Frame frame, RowAutomaton automaton, int[] next)
            implements RowAutomaton {
        @Override
        public long initial() {
            return automaton.initial();
        }

        @Override
        public long step(long state, int day, int duty) {
            return automaton.step(state, day, duty);
        }

        @Override
        public long cost(long state, int day, int duty) {
            return 0;
        }

        @Override
        public long plain(long state) {
            return automaton.plain(state);
        }

        @Override
        public Object likeness() {
            return Likeness.of("ahead", automaton.likeness());
        }

        /** Rules about days in a row ask of a day only who is there: the last day of the period stands for those after. */
        @Override
        public long endCost(long state) {
            int last = frame.days() - 1;
            long now = state;
            for (int duty : next) {
                if (automaton.cost(now, last, duty) > 0) {
                    return CELLS * pattern.head.weight();
                }
                now = automaton.step(now, last, duty);
            }
            return 0;
        }

        @Override
        public Breakage breakage(long state, int day, int duty) {
            throw new IllegalStateException("This rule charges nothing before the row's end.");
        }

        @Override
        public Breakage endBreakage(long state) {
            int last = frame.days() - 1;
            return new Breakage(
                    last,
                    last,
                    1,
                    Message.of("rules.pattern.ahead", pattern.rule.head().id()));
        }
    }
}
