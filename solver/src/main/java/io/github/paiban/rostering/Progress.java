package io.github.paiban.rostering;

import io.github.paiban.rules.Score;
import java.time.Duration;

/**
 * How far a search is.
 *
 * @param elapsed since its start
 * @param phase what it is doing
 * @param score of the best roster so far
 * @param bound what no roster can cost less than, by level, as in {@link Certificate}
 * @param coverShare the share of the person-time needed that the best roster meets, 0 to 1; 1 where nothing is needed
 * @param steps rebuilding steps made so far, over all threads
 */
public record Progress(Duration elapsed, Phase phase, Score score, Score bound, double coverShare, long steps) {
    /** What a search does. */
    public enum Phase {
        CONSTRUCTING,
        IMPROVING
    }
}
