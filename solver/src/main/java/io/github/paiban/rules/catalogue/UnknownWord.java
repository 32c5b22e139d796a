package io.github.paiban.rules.catalogue;

import io.github.paiban.notice.Message;

/**
 * A word of a rule that names nothing in a month.
 *
 * @param rule the rule's id
 * @param naming what it should name
 * @param word the word
 * @param hint what may be meant
 */
public record UnknownWord(String rule, Naming naming, String word, Message hint) {}
