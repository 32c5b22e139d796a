package io.github.paiban.doctor;

import io.github.paiban.model.Roster;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the doctor found.
 *
 * @param verdict whether the month can be kept
 * @param roster a legal roster; null unless the month can be kept
 * @param contradictions the smallest sets that contradict each other; those first that share nothing
 * @param remedies what would let the month be kept
 * @param isComplete whether all was looked for; else the time was up
 * @param elapsed how long it took
 */
public record Diagnosis(
        Verdict verdict,
        @Nullable Roster roster,
        List<Contradiction> contradictions,
        List<Remedy> remedies,
        boolean isComplete,
        Duration elapsed) {
    public Diagnosis {
        contradictions = List.copyOf(contradictions);
        remedies = List.copyOf(remedies);
    }

    /** The same with remedies, and ways out of each contradiction, in order of what they cost; what adds no work first. */
    public Diagnosis cheapestFirst(Wages wages) {
        Comparator<Remedy> byPrice =
                Comparator.comparing(remedy -> wages.price(remedy).orElse(BigDecimal.ZERO));
        return new Diagnosis(
                verdict,
                roster,
                contradictions.stream().map(each -> each.cheapestFirst(wages)).toList(),
                remedies.stream().sorted(byPrice).toList(),
                isComplete,
                elapsed);
    }

    /** Whether a month can be kept. */
    public enum Verdict {
        /** A legal roster was found. */
        KEEPABLE,
        /** It is proved that there is none. */
        CONTRADICTORY,
        /** Neither in the time given. */
        UNKNOWN
    }
}
