package io.github.paiban.rules.column;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of each group at most one works the same shift of a day. Unit: agents too many.
 *
 * @param head id, level, weight, scope; only agents in scope belong to a group
 * @param groups agents' ids, a list for each group; empty where all in scope are one group
 */
public record NeverTogether(RuleHead head, List<List<String>> groups) implements ColumnRule {
    public NeverTogether {
        groups = Groups.checked(head, groups);
    }

    @Override
    public String kind() {
        return "never-together";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        List<Tally> tallies = new ArrayList<>();
        for (int[] group : Groups.in(frame, head, groups)) {
            for (ShiftDuties shift : ShiftDuties.all(frame)) {
                Pattern pattern = Pattern.of(shift.cells(group, 1).toList());
                IntStream.range(0, frame.days()).forEach(day -> tallies.add(tally(frame, group, shift, pattern, day)));
            }
        }
        return tallies;
    }

    private Tally tally(Frame frame, int[] group, ShiftDuties shift, Pattern pattern, int day) {
        Curve curve = Curve.between(0, 1, 0, head.weight());
        return Tally.on(frame, pattern, day, curve, count -> {
            List<Object> names = Groups.names(frame, group);
            Message message = Message.of(
                    "rules.never-together", frame.date(day), shift.shift().name(), count, names);
            return new Breakage(day, day, count - 1, message);
        });
    }
}
