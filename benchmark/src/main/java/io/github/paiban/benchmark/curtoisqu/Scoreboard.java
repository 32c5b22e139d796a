package io.github.paiban.benchmark.curtoisqu;

import io.github.paiban.benchmark.progress.Figures;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Level;
import java.util.List;
import java.util.OptionalLong;

/** Writes outcomes as a table in Markdown. */
public final class Scoreboard {
    private static final String NOTHING = "–";

    private Scoreboard() {}

    /** The lines above the rows. */
    public static List<String> head() {
        return List.of(
                row(
                        "instance",
                        "seed",
                        "agents × days",
                        "hard",
                        "objective",
                        "bound",
                        "best known",
                        "gap",
                        "certificate",
                        "s to best",
                        "s to proof"),
                "|---|--:|--:|--:|--:|--:|--:|--:|---|--:|--:|");
    }

    /** The row of an outcome. */
    public static String row(Outcome outcome, long seed) {
        Instance instance = outcome.instance();
        return row(
                instance.name(),
                Long.toString(seed),
                instance.staff().size() + " × " + instance.days(),
                Integer.toString(outcome.verdict().hard()),
                Long.toString(outcome.verdict().objective()),
                Long.toString(outcome.bound()),
                text(outcome.bestKnown()),
                Figures.percent(outcome.gap()),
                certificate(outcome.certificate()),
                Figures.seconds(outcome.bestAfter()),
                isProved(outcome) ? Figures.seconds(outcome.certificate().provedAfter()) : NOTHING);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : Figures.UNKNOWN;
    }

    private static boolean isProved(Outcome outcome) {
        return outcome.certificate().isOptimal(Level.SHOULD);
    }

    private static String certificate(Certificate certificate) {
        if (certificate.isOptimal(Level.SHOULD)) {
            return "optimal";
        }
        boolean nothing = !certificate.score().isLegal() || certificate.bound().should() == 0;
        return nothing ? "none" : "within " + Figures.percent(certificate.gap(Level.SHOULD));
    }
}
