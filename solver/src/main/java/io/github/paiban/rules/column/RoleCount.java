package io.github.paiban.rules.column;

import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
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
    @Override
    public String kind() {
        return "role-count";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        return List.of();
    }
}
