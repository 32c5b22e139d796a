package io.github.paiban.rules.column;

import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.List;

/**
 * Of each group at least one works on every day. Unit: days.
 *
 * <p>A day counts on which at least two of the group are under contract.
 *
 * @param head id, level, weight, scope; only agents in scope belong to a group
 * @param groups agents' ids, a list for each group; empty where all in scope are one group
 */
public record NeverOffTogether(RuleHead head, List<List<String>> groups) implements ColumnRule {
    public NeverOffTogether {
        groups = groups.stream().map(List::copyOf).toList();
    }

    @Override
    public String kind() {
        return "never-off-together";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        return List.of();
    }
}
