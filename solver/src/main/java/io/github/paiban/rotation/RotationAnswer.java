package io.github.paiban.rotation;

import io.github.paiban.rules.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search for a rotation found.
 *
 * @param rotation the best cycle found; null where there is none
 * @param forecast what becomes of it month after month; null where there is no cycle
 * @param tries what was found for each number of places, in the order in which they were tried
 * @param cause why there is none, in words; empty where there is one or it is not known
 * @param places where each rule is judged
 */
public record RotationAnswer(
        @Nullable Rotation rotation,
        @Nullable RotationForecast forecast,
        List<Try> tries,
        List<Object> cause,
        Map<Rule, CycleRules.Place> places) {
    /** What was found for a number of places. */
    public enum Verdict {
        /** A cycle, and the proof that none is better. */
        BEST,
        /** A cycle. */
        FOUND,
        /** The proof that there is none. */
        NONE,
        /** Neither in time. */
        UNKNOWN
    }

    /**
     * One length that was tried.
     *
     * @param places how many places
     * @param verdict what was found
     * @param shouldCost cost of a round at the level should; 0 where nothing was found
     * @param share the share of cells that stay as they are in the months ahead, 0 to 1; null where there is no cycle, or
     *     none that months can keep
     */
    public record Try(
            int places,
            Verdict verdict,
            long shouldCost,
            @Nullable Double share) {}

    public RotationAnswer {
        tries = List.copyOf(tries);
        cause = List.copyOf(cause);
        places = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(places));
    }

    /** The share of its cells that months ahead leave as they are, 0 to 1; 0 where there is none that they can keep. */
    double kept() {
        Double share = forecast == null ? null : forecast.share();
        return share == null ? 0 : share;
    }
}
