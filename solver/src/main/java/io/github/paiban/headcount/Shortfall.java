package io.github.paiban.headcount;

import io.github.paiban.model.Requirement;
import io.github.paiban.notice.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps fewer people from being enough.
 *
 * @param people the largest team that was tried and is not enough: one fewer, where there was time to try it
 * @param cause what it fails by
 * @param served what its customers would get; empty where no legal roster was found
 * @param worst the stream that misses most; null likewise
 * @param date the day on which most contacts would be late; null likewise
 * @param fromMinute begin of the hour of the day, all days together, in which most contacts would be late
 * @param late late contacts in that hour, all days together
 * @param broken what a roster of so few would break, in words; empty where it is legal
 * @param binding the rule by which a person has no more days; null where none does
 */
public record Shortfall(
        int people,
        Cause cause,
        List<Served> served,
        Requirement.@Nullable Group worst,
        @Nullable LocalDate date,
        int fromMinute,
        double late,
        List<Message> broken,
        @Nullable String binding) {
    /** What fails. */
    public enum Cause {
        /** Nobody knows: there was no time to try fewer. */
        UNTRIED,
        /** A must rule is broken in each roster found. */
        RULE,
        /** The roster is legal, and too many contacts are late. */
        SERVICE,
        /** Tickets are late. */
        TICKETS
    }

    public Shortfall {
        served = List.copyOf(served);
        broken = List.copyOf(broken);
    }
}
