package io.github.paiban.rostering;

import io.github.paiban.rules.Score;
import java.time.Duration;

/**
 * How far a search is.
 *
 * @param elapsed since its start
 * @param phase what it is doing
 * @param score of the best roster so far
 * @param steps rebuilding steps made so far, over all threads
 */
public record Progress(Duration elapsed, Phase phase, Score score, long steps) {
    /** What a search does. */
    public enum Phase {
        CONSTRUCTING,
        IMPROVING
    }
}
