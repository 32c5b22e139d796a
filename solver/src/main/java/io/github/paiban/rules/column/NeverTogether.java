package io.github.paiban.rules.column;

import io.github.paiban.rules.ColumnRule;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Tally;
import java.util.List;

/**
 * Of each group at most one works the same shift of a day. Unit: agents too many.
 *
 * @param head id, level, weight, scope; only agents in scope belong to a group
 * @param groups agents' ids, a list for each group; empty where all in scope are one group
 */
public record NeverTogether(RuleHead head, List<List<String>> groups) implements ColumnRule {
    public NeverTogether {
        groups = groups.stream().map(List::copyOf).toList();
    }

    @Override
    public String kind() {
        return "never-together";
    }

    @Override
    public List<Tally> tallies(Frame frame) {
        return List.of();
    }
}
