package io.github.paiban.rostering;

import io.github.paiban.model.Roster;
import io.github.paiban.rules.Score;
import java.time.Duration;

/**
 * What a search found.
 *
 * @param roster the best roster
 * @param score its score, as the search kept it
 * @param stopReason why the search ended
 * @param elapsed how long it took
 * @param steps rebuilding steps made, over all threads
 */
public record SearchResult(Roster roster, Score score, StopReason stopReason, Duration elapsed, long steps) {}
