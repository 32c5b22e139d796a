package io.github.paiban.rules.column;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of each group at least one works on every day. Unit: days.
 *
 * <p>A day counts on which at least two of the group are under contract, on leave or not.
 *
 * @param head id, level, weight, scope; only agents in scope belong to a group
 * @param groups agents' ids, a list for each group; empty where all in scope are one group
 */
public record NeverOffTogether(RuleHead head, List<List<String>> groups) implements ColumnRule {
    public NeverOffTogether {
        groups = Groups.checked(head, groups);
    }

    @Override
    public String kind() {
        return "never-off-together";
    }

    /** The groups as indexes of agents. */
    public List<int[]> members(Frame frame) {
        return Groups.in(frame, head, groups);
    }

    /** Whether the rule asks a group to have someone at work on a day. */
    public boolean asks(Frame frame, int[] group, int day) {
        return Arrays.stream(group).filter(agent -> frame.isPresent(agent, day)).count() >= 2;
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        List<Tally> tallies = new ArrayList<>();
        for (int[] group : members(frame)) {
            Pattern pattern = Pattern.of(ShiftDuties.all(frame).stream()
                    .flatMap(shift -> shift.cells(group, 1))
                    .toList());
            IntStream.range(0, frame.days())
                    .filter(day -> asks(frame, group, day))
                    .forEach(day -> tallies.add(tally(frame, group, pattern, day)));
        }
        return tallies;
    }

    private Tally tally(Frame frame, int[] group, Pattern pattern, int day) {
        Curve curve = Curve.between(1, Limits.NONE, head.weight(), 0);
        Message message = Message.of("rules.never-off-together", frame.date(day), Groups.names(frame, group));
        return Tally.on(frame, pattern, day, curve, count -> new Breakage(day, day, 1, message));
    }
}
