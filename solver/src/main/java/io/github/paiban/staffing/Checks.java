package io.github.paiban.staffing;

/** Refuses wrong calls. */
final class Checks {
    private Checks() {}

    static void positive(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The " + what + " must be a number above 0, this is " + value + ".");
        }
    }

    static void share(String what, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("The " + what + " must be from 0 to below 1, this is " + value + ".");
        }
    }

    static void question(double agents, double arrivals, double within) {
        if (!isAmount(agents) || !isAmount(arrivals) || !isAmount(within)) {
            throw new IllegalArgumentException("Not a question: " + agents + " agents, " + arrivals
                    + " contacts a second, within " + within + " s. Maybe a volume is missing.");
        }
    }

    private static boolean isAmount(double value) {
        return value >= 0 && !Double.isInfinite(value);
    }
}
