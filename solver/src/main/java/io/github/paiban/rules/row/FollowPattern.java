package io.github.paiban.rules.row;

import io.github.paiban.model.Duty;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows stay as a pattern has them: each day with another shift than the pattern's costs the weight, whatever its role. Days
 * of leave and outside the contract cost nothing. Agents of whom no row is given have no pattern. Unit: days.
 *
 * @param head id, level, weight, scope
 * @param rows what the pattern has, by agent id, one duty for each day of the period
 */
public record FollowPattern(RuleHead head, Map<String, List<Duty>> rows) implements RowRule {
    public FollowPattern {
        Map<String, List<Duty>> copy = new LinkedHashMap<>();
        rows.forEach((agent, row) -> copy.put(agent, List.copyOf(row)));
        rows = Collections.unmodifiableMap(copy);
    }

    @Override
    public String kind() {
        return "pattern";
    }

    /** The same rule for other rows. */
    public FollowPattern withRows(Map<String, List<Duty>> newRows) {
        return new FollowPattern(head, newRows);
    }

    /** Whether a duty is what the pattern has: the same shift, or free as well. */
    public static boolean follows(Duty duty, Duty pattern) {
        return duty.shift().equals(pattern.shift());
    }

    /**
     * The pattern for an agent.
     *
     * @throws IllegalArgumentException where the pattern has not one duty for each day of the month
     */
    @Override
    public RowAutomaton automaton(Frame frame, int agent) {
        List<Duty> row = rows.getOrDefault(frame.agent(agent).id(), List.of());
        if (!row.isEmpty() && row.size() != frame.days()) {
            throw new IllegalArgumentException(
                    "The pattern of " + frame.agent(agent).id() + " has " + row.size() + " days, the month "
                            + frame.days() + ". Maybe lay it onto this month.");
        }
        return new CellCosts(frame, head.weight(), new Differences(frame, agent, new ArrayList<>(row)));
    }

    private record Differences(Frame frame, int agent, List<Duty> row) implements CellCosts.Judge {
        @Override
        public long units(int day, int duty) {
            boolean counts = !row.isEmpty() && frame.isPresent(agent, day) && !frame.isOnLeave(agent, day);
            return counts && !follows(frame.duties().get(duty), row.get(day)) ? 1 : 0;
        }

        @Override
        public Message say(int day, int duty) {
            Duty pattern = row.get(day);
            int expected = pattern.isWork() ? frame.duties().index(pattern) : Duties.OFF;
            return Message.of("rules.pattern", Words.say(frame, expected), Words.say(frame, duty));
        }
    }
}
