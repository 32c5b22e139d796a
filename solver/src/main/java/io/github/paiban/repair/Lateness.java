package io.github.paiban.repair;

import java.time.LocalDate;

/**
 * Somebody comes late: no shift that begins before.
 *
 * @param agent the agent's id
 * @param date the day
 * @param minute from when on they are there, in minutes from midnight, 0 to 1440
 */
public record Lateness(String agent, LocalDate date, int minute) {
    public Lateness {
        if (minute < 0 || minute > 1440) {
            throw new IllegalArgumentException(agent + " comes at minute " + minute + ", not 0 to 1440.");
        }
    }
}
