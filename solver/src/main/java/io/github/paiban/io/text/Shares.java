package io.github.paiban.io.text;

import java.util.Optional;
import java.util.OptionalDouble;

/** Shares of a whole: {@code 0.5%} or {@code 0.005}. */
public final class Shares {
    private Shares() {}

    /**
     * The share, 0 to 1; empty where the text is none. A number from 1 on needs its per cent sign: whoever writes {@code
     * 1} most often means one per cent.
     */
    public static Optional<Double> find(String raw) {
        OptionalDouble found = Numerals.findDecimal(raw);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        double share = found.getAsDouble();
        boolean accepted = isPercent(raw) ? share <= 1 : share < 1;
        // Not "-0.0" either.
        return accepted && share >= 0 ? Optional.of(Math.abs(share)) : Optional.empty();
    }

    private static boolean isPercent(String raw) {
        return Cleaning.brief(raw).endsWith("%");
    }
}
