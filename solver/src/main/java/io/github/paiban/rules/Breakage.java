package io.github.paiban.rules;

import io.github.paiban.notice.Message;

/**
 * What is broken where, before it is known by which rule and agent.
 *
 * @param fromDay first day concerned; may lie in the history
 * @param toDay last day concerned, inclusive
 * @param amount by how much, in the rule's unit
 * @param message what to say
 */
public record Breakage(int fromDay, int toDay, long amount, Message message) {}
