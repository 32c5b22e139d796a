package io.github.paiban.report.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts contacts on a height: 0 at the bottom, a round number at the top.
 *
 * @param most the largest number to show
 * @param height in pixels
 */
record Scale(double most, double height) {
    /** A scale for numbers up to the largest. */
    static Scale upTo(double largest, double height) {
        double step = step(largest);
        return new Scale(Math.max(1, Math.ceil(largest / step)) * step, height);
    }

    private static double step(double largest) {
        double rough = Math.max(largest, 1e-9) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    /** Where a number stands, from the top. */
    double y(double number) {
        return height * (1 - number / most);
    }

    /** The round numbers that are marked. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double step = step(most);
        for (double tick = 0; tick <= most + step / 2; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** How a number is written beside the axis. */
    static String say(double number) {
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%.1f", number);
    }
}
