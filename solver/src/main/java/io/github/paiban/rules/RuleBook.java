package io.github.paiban.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a shop, in order, each with an id of its own. Those that depend on others know them: see {@link Rule#beside}.
 *
 * @param rules the rules
 */
public record RuleBook(List<Rule> rules) {
    public RuleBook {
        List<Rule> all = List.copyOf(rules);
        rules = all.stream().map(rule -> rule.beside(all)).toList();
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.head().id())) {
                throw new IllegalArgumentException(
                        "Two rules have the id '" + rule.head().id() + "'.");
            }
        }
    }

    /** A book of a few rules. */
    public static RuleBook of(Rule... rules) {
        return new RuleBook(List.of(rules));
    }

    /** The rules up to a level. */
    public RuleBook upTo(Level level) {
        return new RuleBook(
                rules.stream().filter(rule -> rule.head().level().isUpTo(level)).toList());
    }

    /** The rules about rows. */
    public Stream<RowRule> rowRules() {
        return rules.stream().filter(RowRule.class::isInstance).map(RowRule.class::cast);
    }

    /** The rules about columns. */
    public Stream<ColumnRule> columnRules() {
        return rules.stream().filter(ColumnRule.class::isInstance).map(ColumnRule.class::cast);
    }
}
