package io.github.paiban.explain;

import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.util.List;

/**
 * How one rule would judge an alternative.
 *
 * @param rule the rule's id
 * @param kind the rule's word in the vocabulary
 * @param level how binding the rule is
 * @param difference what the rule would cost more at its level; negative where it would cost less
 * @param appearing breaches that the alternative would bring
 * @param disappearing breaches that the alternative would end
 */
public record RuleChange(
        String rule, String kind, Level level, long difference, List<Breach> appearing, List<Breach> disappearing) {
    public RuleChange {
        appearing = List.copyOf(appearing);
        disappearing = List.copyOf(disappearing);
    }
}
