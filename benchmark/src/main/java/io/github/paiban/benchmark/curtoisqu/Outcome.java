package io.github.paiban.benchmark.curtoisqu;

import io.github.paiban.benchmark.progress.Figures;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What came of solving an instance.
 *
 * @param instance the instance
 * @param cells the roster, by employee and day
 * @param verdict what the verifier says
 * @param audit what the library's audit says
 * @param certificate what the search says, and what it proved
 * @param elapsed how long the search took
 * @param bestAfter when the best roster was known
 */
public record Outcome(
        Instance instance,
        List<List<String>> cells,
        Verdict verdict,
        Score audit,
        Certificate certificate,
        Duration elapsed,
        Duration bestAfter) {
    public Outcome {
        cells = List.copyOf(cells);
    }

    /** What the verifier, the audit and the search do not agree upon, in words. */
    public List<String> disagreements() {
        List<String> found = new ArrayList<>();
        if ((verdict.hard() == 0) != audit.isLegal()) {
            found.add("The verifier finds " + verdict.hard() + " violations " + verdict.violations()
                    + ", the audit a must cost of " + audit.must() + ".");
        }
        if (verdict.objective() != audit.should() || audit.prefer() != 0) {
            found.add("The verifier's objective is " + verdict.objective() + ", the audit's score " + audit + ".");
        }
        if (!audit.equals(certificate.score())) {
            found.add("The audit's score is " + audit + ", the search's " + certificate.score() + ".");
        }
        return found;
    }

    /** The lowest cost that was published; empty where none is known here. */
    public OptionalLong bestKnown() {
        return BestKnown.find(instance.name());
    }

    /** How far the objective lies above the best known, or above the bound where none is known. */
    public OptionalDouble gap() {
        long least = bestKnown().orElse(bound());
        if (verdict.objective() == least) {
            return OptionalDouble.of(0);
        }
        return least == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (verdict.objective() - least) / least);
    }

    /** What was proved that no roster costs less than. */
    public long bound() {
        return certificate.bound().should();
    }

    /** All in one line. */
    public String line() {
        OptionalLong known = bestKnown();
        return "instance=" + instance.name()
                + " seconds=" + Figures.seconds(elapsed)
                + " hard=" + verdict.hard()
                + " objective=" + verdict.objective()
                + " bound=" + bound()
                + " best-known=" + (known.isPresent() ? known.getAsLong() : Figures.UNKNOWN)
                + " gap=" + Figures.percent(gap());
    }
}
