package io.github.paiban.explain;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.util.List;

/**
 * Another duty for a cell, everything else unchanged.
 *
 * @param duty the other duty
 * @param difference what the roster would cost more; negative parts are savings
 * @param changes the rules whose breaches would change, in the order of the rule book
 */
public record Alternative(Duty duty, Score difference, List<RuleChange> changes) {
    public Alternative {
        changes = List.copyOf(changes);
    }

    /** Whether a must rule would be broken more than now. */
    public boolean isForbidden() {
        return changes.stream().anyMatch(Alternative::forbids);
    }

    /** The changes of must rules that forbid it; empty where it is allowed. */
    public List<RuleChange> forbidding() {
        return changes.stream().filter(Alternative::forbids).toList();
    }

    private static boolean forbids(RuleChange change) {
        return change.level() == Level.MUST && change.difference() > 0;
    }
}
