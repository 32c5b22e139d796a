package io.github.paiban.rules.catalogue;

import io.github.paiban.notice.Message;

/**
 * Something that keeps a rule from being made of parameters.
 *
 * @param parameter the parameter it stands at; empty for the rule as a whole
 * @param message what is wrong
 */
public record Problem(String parameter, Message message) {}
