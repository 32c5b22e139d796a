package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Level;
import java.util.OptionalDouble;

/** How near a roster is proved to be to the best possible, in one line. */
final class Quality {
    private final Certificate certificate;
    private final Console console;
    private final Wording wording;

    Quality(Certificate certificate, Console console, Wording wording) {
        this.certificate = certificate;
        this.console = console;
        this.wording = wording;
    }

    /** The line: green where nothing better exists. */
    Cell cell() {
        if (!certificate.score().isLegal()) {
            return Cell.of(console.say(illegal()));
        }
        return certificate.isOptimal() ? Cell.of(Style.GREEN, console.say("quality.optimal")) : Cell.of(legal());
    }

    /** Of a roster that breaks must rules only these matter. */
    private String illegal() {
        if (certificate.isOptimal(Level.MUST)) {
            return "quality.must-optimal";
        }
        return certificate.bound().must() > 0 ? "quality.must-impossible" : "quality.must-unknown";
    }

    /** Levels that cost nothing go without saying. */
    private String legal() {
        if (certificate.tellingGap(Level.SHOULD).isEmpty()) {
            return console.say("quality.unknown");
        }
        if (certificate.score().prefer() == 0) {
            return should();
        }
        if (certificate.score().should() == 0) {
            return prefer();
        }
        return console.say(
                "quality.both", wording.level(Level.SHOULD), should(), wording.level(Level.PREFER), prefer());
    }

    private String should() {
        return statement(Level.SHOULD, "quality.optimal", "quality.within");
    }

    /** What is proved of the last level holds among the rosters that are no worse at the level before. */
    private String prefer() {
        return certificate.isOptimal(Level.SHOULD)
                ? statement(Level.PREFER, "quality.optimal", "quality.within")
                : statement(Level.PREFER, "quality.then-optimal", "quality.then-within");
    }

    private String statement(Level level, String ifOptimal, String ifWithin) {
        OptionalDouble gap = certificate.tellingGap(level);
        if (gap.isEmpty()) {
            return console.say("quality.not-proved");
        }
        return gap.getAsDouble() == 0
                ? console.say(ifOptimal)
                : console.say(ifWithin, Wording.percentAtMost(gap.getAsDouble()));
    }
}
