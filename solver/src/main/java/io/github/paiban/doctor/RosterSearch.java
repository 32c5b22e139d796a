package io.github.paiban.doctor;

import io.github.paiban.model.Roster;
import io.github.paiban.rules.Terms;
import java.time.Duration;

/** Looks for rosters by what it is told is asked for; always finds one, if need be one that breaks must rules. */
@FunctionalInterface
public interface RosterSearch {
    /**
     * The best roster found; the search ends at once where it costs nothing.
     *
     * @param time how long to look at most
     */
    Roster search(Terms terms, Duration time);
}
