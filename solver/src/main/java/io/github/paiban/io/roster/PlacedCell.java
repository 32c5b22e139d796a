package io.github.paiban.io.roster;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.Place;
import java.time.LocalDate;

/**
 * A cell of a roster and where it stands.
 *
 * @param agent whose
 * @param date the day
 * @param duty what
 * @param text as written
 * @param place where
 */
public record PlacedCell(Agent agent, LocalDate date, Duty duty, String text, Place place) {
    /** The cell alone. */
    public Assignment assignment() {
        return new Assignment(agent.id(), date, duty);
    }
}
