package io.github.paiban.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Shares of contacts answered late with 0, 1, 2 … people: never rising, and no longer than one more is worth anything. */
final class LateShares {
    /** A curve ends where so small a share of the contacts is late. */
    private static final double TAIL = 0.002;

    private static final int LONGEST = 400;

    private LateShares() {}

    /**
     * The shares.
     *
     * @param busy people whom the work keeps busy
     * @param late share answered late by so many people, 1 or more
     */
    static List<Double> of(double busy, IntToDoubleFunction late) {
        List<Double> shares = new ArrayList<>(List.of(1.0));
        double before = 1;
        for (int people = 1; people < LONGEST; people++) {
            double now = Math.max(0, Math.min(before, late.applyAsDouble(people)));
            shares.add(now);
            if (now <= TAIL || (people > busy && now < 1 && before - now < TAIL / 4)) {
                break;
            }
            before = now;
        }
        return shares;
    }
}
