package io.github.paiban.change;

import io.github.paiban.explain.RuleChange;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.util.List;
import java.util.stream.Stream;

/**
 * What edits would do to a roster.
 *
 * @param isLegal whether no must rule is broken more, for any agent or in any count
 * @param difference what the roster would cost more; negative parts are savings
 * @param changes the rules whose breaches would change
 */
public record Verdict(boolean isLegal, Score difference, List<RuleChange> changes) {
    public Verdict {
        changes = List.copyOf(changes);
    }

    /** Rules of a level that cost more. */
    public List<RuleChange> worse(Level level) {
        return changes.stream()
                .filter(change -> change.level() == level && change.difference() > 0)
                .toList();
    }

    /** Breaches of must rules that would appear, though others of the same rule may disappear. */
    public List<Breach> mustBreaches() {
        return changes.stream()
                .filter(change -> change.level() == Level.MUST)
                .flatMap(change -> change.appearing().stream())
                .toList();
    }

    /** Breaches of a level that would appear. */
    public Stream<Breach> appearing(Level level) {
        return changes.stream()
                .filter(change -> change.level() == level)
                .flatMap(change -> change.appearing().stream());
    }
}
