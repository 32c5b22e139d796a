package io.github.paiban.rules;

import io.github.paiban.notice.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a roster breaks.
 *
 * @param rule the rule's id
 * @param kind the rule's word in the vocabulary
 * @param level how binding the rule is
 * @param agent the agent's id; null where it concerns no single agent
 * @param from first day concerned
 * @param to last day concerned, inclusive
 * @param amount by how much, in the rule's unit
 * @param cost what it costs at the level
 * @param message what to say
 */
public record Breach(
        String rule,
        String kind,
        Level level,
        @Nullable String agent,
        LocalDate from,
        LocalDate to,
        long amount,
        long cost,
        Message message) {}
