package io.github.paiban.report.page;

import io.github.paiban.rostering.Certificate;
import io.github.paiban.rules.Level;
import java.util.OptionalDouble;

/** How near a roster is proved to be to the best possible: a figure and a note. */
final class QualityWords {
    private final Certificate certificate;
    private final PageWords words;

    QualityWords(Certificate certificate, PageWords words) {
        this.certificate = certificate;
        this.words = words;
    }

    /** The figure. */
    String figure() {
        if (certificate.isOptimal()) {
            return words.say("quality.best");
        }
        OptionalDouble gap = gap();
        if (gap.isPresent()) {
            return words.say("quality.within", words.percentAtMost(gap.getAsDouble()));
        }
        return isBestButForTheLastLevel() ? words.say("quality.best") : "–";
    }

    /** Whether nothing better exists at the levels that matter more than the last. */
    private boolean isBestButForTheLastLevel() {
        return certificate.score().isLegal() && weakest() == Level.PREFER;
    }

    /** What the figure means. */
    String note() {
        if (!certificate.score().isLegal()) {
            return words.say(certificate.bound().must() > 0 ? "quality.impossible" : "quality.maybe-legal");
        }
        if (certificate.isOptimal()) {
            return words.say("quality.best.note");
        }
        if (gap().isPresent()) {
            return words.say("quality.within.note", words.level(weakest()));
        }
        return isBestButForTheLastLevel()
                ? words.say("quality.within.note", words.level(Level.SHOULD))
                : words.say("quality.unknown");
    }

    /** The first level at which something better may exist. */
    private Level weakest() {
        for (Level level : Level.values()) {
            if (!certificate.isOptimal(level)) {
                return level;
            }
        }
        return Level.PREFER;
    }

    private OptionalDouble gap() {
        return certificate.score().isLegal() ? certificate.tellingGap(weakest()) : OptionalDouble.empty();
    }
}
