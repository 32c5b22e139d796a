package io.github.paiban.cli;

import io.github.paiban.simulation.Estimate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a simulation in words.
 *
 * @param console whose language they have
 */
record SimulationWords(Console console) {
    /** A share with the half of its interval; a dash for none. */
    String share(@Nullable Estimate estimate) {
        if (estimate == null) {
            return "-";
        }
        String share = Wording.percent(estimate.value());
        return Double.isFinite(estimate.halfWidth())
                ? console.say("simulate.share", share, decimal(100 * estimate.halfWidth()))
                : share;
    }

    /** A length of time. */
    String seconds(double seconds) {
        return console.say("simulate.seconds", Long.toString(Math.round(seconds)));
    }

    /** A time of day. */
    static String clock(double minutes) {
        return Wording.time((int) Math.round(minutes));
    }

    /** A number with one decimal. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A whole number. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
