package io.github.paiban.rules;

import java.util.List;

/** A rule of rostering: of rows or of columns. Rules are immutable and know nothing of any month. */
public sealed interface Rule permits RowRule, ColumnRule {
    /** Id, level, weight and scope. */
    RuleHead head();

    /** The rule's word in the vocabulary, as in {@code rest-days}; stable. */
    String kind();

    /** The same rule beside others of its book, for rules that depend on them; itself for all that do not. */
    default Rule beside(List<Rule> others) {
        return this;
    }
}
