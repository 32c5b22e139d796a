package io.github.paiban.repair;

import java.time.LocalDate;

/**
 * Somebody is not there.
 *
 * @param agent the agent's id
 * @param first the first day
 * @param last the last day, inclusive
 */
public record Absence(String agent, LocalDate first, LocalDate last) {
    public Absence {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The absence of " + agent + " ends on " + last + ", before it begins on " + first + ".");
        }
    }

    /** Whether a day is one of them. */
    public boolean includes(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
