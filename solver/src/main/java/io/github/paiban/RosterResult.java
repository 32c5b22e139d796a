package io.github.paiban;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.Roster;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rostering.StopReason;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.List;

/**
 * A roster and how good it is.
 *
 * @param roster the best roster found
 * @param score its cost by the audit
 * @param breaches everything that costs, in words
 * @param proofs what could not be kept from the start, with the arithmetic
 * @param certificate how far from the best possible the roster can be
 * @param stopReason why the search ended
 * @param elapsed how long it took
 * @param steps how many rebuilding steps it made
 */
public record RosterResult(
        Roster roster,
        Score score,
        List<Breach> breaches,
        List<Proof> proofs,
        Certificate certificate,
        StopReason stopReason,
        Duration elapsed,
        long steps) {
    public RosterResult {
        breaches = List.copyOf(breaches);
        proofs = List.copyOf(proofs);
    }

    /** Whether no must rule is broken. */
    public boolean isLegal() {
        return score.isLegal();
    }
}
