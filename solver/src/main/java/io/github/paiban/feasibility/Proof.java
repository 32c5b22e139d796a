package io.github.paiban.feasibility;

import io.github.paiban.notice.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why rules or needs cannot be kept, found by arithmetic before any search.
 *
 * @param code stable name of the check, in lower case with hyphens
 * @param certain whether no legal roster can exist; otherwise something less binding falls short, or will later
 * @param from first day concerned; null where it concerns no certain days
 * @param to last day concerned, inclusive; null likewise
 * @param message the arithmetic in words
 */
public record Proof(
        String code,
        boolean certain,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Message message) {}
