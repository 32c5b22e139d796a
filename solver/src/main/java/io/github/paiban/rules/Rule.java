package io.github.paiban.rules;

/** A rule of rostering: of rows or of columns. Rules are immutable and know nothing of any month. */
public sealed interface Rule permits RowRule, ColumnRule {
    /** Id, level, weight and scope. */
    RuleHead head();

    /** The rule's word in the vocabulary, as in {@code rest-days}; stable. */
    String kind();
}
