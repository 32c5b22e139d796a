package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cells already promised stay as they are, shift and role; a promised day off may become leave.
 *
 * @param head id, level, weight, scope
 */
public record Pinned(RuleHead head) implements RowRule {
    @Override
    public String kind() {
        return "pins";
    }

    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        return new CellCosts(frame, head.weight(), new Promises(frame, promises(frame, agent)));
    }

    private static Map<Integer, Integer> promises(Frame frame, int agent) {
        return frame.month().pins().stream()
                .filter(pin -> pin.agent().equals(frame.agent(agent).id()))
                .collect(Collectors.toMap(
                        pin -> frame.month().period().day(pin.date()),
                        pin -> frame.duties().index(pin.duty())));
    }

    private record Promises(Frame frame, Map<Integer, Integer> dutyByDay) implements CellCosts.Judge {
        @Override
        public long units(int day, int duty) {
            int promised = dutyByDay.getOrDefault(day, duty);
            boolean freeAsPromised = promised == Duties.OFF && duty == Duties.LEAVE;
            return promised == duty || freeAsPromised ? 0 : 1;
        }

        @Override
        public Message say(int day, int duty) {
            return Message.of(
                    "rules.pins", Words.say(frame, dutyByDay.getOrDefault(day, duty)), Words.say(frame, duty));
        }
    }
}
