package io.github.paiban.rostering;

import io.github.paiban.model.Roster;
import java.time.Duration;

/**
 * What a search found.
 *
 * @param roster the best roster
 * @param certificate its score, as the search kept it, and how far it can be from the best possible
 * @param stopReason why the search ended
 * @param elapsed how long it took
 * @param steps rebuilding steps made, over all threads
 */
public record SearchResult(
        Roster roster, Certificate certificate, StopReason stopReason, Duration elapsed, long steps) {
    /** The same, where another search went before it: time and steps of both. */
    public SearchResult after(SearchResult before) {
        return new SearchResult(roster, certificate, stopReason, before.elapsed.plus(elapsed), before.steps + steps);
    }
}
