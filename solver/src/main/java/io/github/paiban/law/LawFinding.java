package io.github.paiban.law;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law says about a roster.
 *
 * @param weight how much it matters
 * @param code stable name in lower case with hyphens, as in {@code no-rest-day}
 * @param article its ground
 * @param agent the agent’s id; null where it concerns no single one
 * @param from first day concerned
 * @param to last day concerned, inclusive
 * @param message what is found, with the arithmetic
 * @param ways what may be done; empty where nothing need be
 */
public record LawFinding(
        Weight weight,
        String code,
        Article article,
        @Nullable String agent,
        LocalDate from,
        LocalDate to,
        Message message,
        List<Message> ways) {
    /** How much a finding matters. */
    public enum Weight {
        /** More than the law allows. */
        BREACH,
        /** Allowed, and to be paid for. */
        PAY,
        /** To be known. */
        NOTE;

        /** Its name as people read it. */
        public Message said() {
            return Message.of("law.weight." + EnumWord.of(this));
        }
    }

    public LawFinding {
        ways = List.copyOf(ways);
    }
}
