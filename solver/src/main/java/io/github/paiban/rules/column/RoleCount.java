package io.github.paiban.rules.column;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Curve;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Pattern;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * So many agents in a role each day, all its shifts together, as in "exactly one late duty a night". Unit: agents.
 *
 * @param head id, level, weight, scope; only agents in scope count
 * @param role the role's id
 * @param on the days meant
 * @param limits fewest and most agents
 */
public record RoleCount(RuleHead head, String role, DayFilter on, Limits limits) implements ColumnRule {
    public RoleCount {
        if (role.isBlank()) {
            throw new IllegalArgumentException("Rule '" + head.id() + "' names no role.");
        }
    }

    @Override
    public String kind() {
        return "role-count";
    }

    /** The duties that are in the role. */
    public DutySet duties(Frame frame) {
        return DutySet.of(frame.duties(), word());
    }

    private String word() {
        return "role:" + role;
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        int[] agents = frame.agentsIn(head.scope());
        Pattern pattern = Pattern.of(ShiftDuties.among(frame, duties(frame)).stream()
                .flatMap(shift -> shift.cells(agents, 1))
                .toList());
        List<Tally> tallies = new ArrayList<>();
        on.days(frame).forEach(day -> tallies.add(tally(frame, pattern, day)));
        return tallies;
    }

    private Tally tally(Frame frame, Pattern pattern, int day) {
        Curve curve = Curve.between(limits.least(), limits.most(), head.weight(), head.weight());
        return Tally.on(frame, pattern, day, curve, count -> breakage(frame, day, count));
    }

    private Breakage breakage(Frame frame, int day, int count) {
        boolean few = count < limits.least();
        int limit = few ? limits.least() : limits.most();
        List<Object> name = Words.say(frame, List.of(word()));
        Message message =
                Message.of(few ? "rules.role-count.min" : "rules.role-count.max", frame.date(day), count, name, limit);
        return new Breakage(day, day, Math.abs(count - limit), message);
    }
}
