package io.github.paiban.staffing;

/**
 * Erlang's loss formula: contacts that find all agents busy go away. For any real number of agents by its continuation
 * 1/B(n, a) = a ∫₀^∞ e^−at (1+t)^n dt = e^a a^−n Γ(n+1, a) (Jagers and van Doorn 1986); exact at whole numbers.
 *
 * <p>Loads are in Erlang: contacts a second times seconds of work a contact.
 */
public final class ErlangB {
    /** Where the inverse leaves the linear scale for the logarithmic one. */
    private static final double LARGE = 1e280;
    /** Below this load the continued fraction needs too many steps, and the series loses nothing. */
    private static final double LIGHT = 2;
    /** So many standard deviations below the load the continued fraction needs few steps. */
    private static final double WIDTH = 6;

    private static final double LEAST_MARGIN = 10;

    private ErlangB() {}

    /** Share of contacts that find all agents busy. */
    public static double blocking(double agents, double load) {
        return Math.exp(lnBlocking(agents, load));
    }

    /** Its natural logarithm, right where the share itself is too small for a number. */
    public static double lnBlocking(double agents, double load) {
        check(agents, load);
        return -lnInverse(agents, load);
    }

    /** The fewest agents, whole, that turn away at most the given share of contacts. */
    public static int agents(double load, double mostBlocking) {
        check(0, load);
        checkShare(mostBlocking);
        double inverse = 1;
        int agents = 0;
        while (inverse * mostBlocking < 1) {
            agents++;
            inverse = 1 + agents / load * inverse;
        }
        return agents;
    }

    /** The largest load of which so many agents turn away at most the given share. */
    public static double load(double agents, double mostBlocking) {
        checkShare(mostBlocking);
        double low = 0;
        double high = 1;
        while (blocking(agents, high) <= mostBlocking) {
            high *= 2;
        }
        while (high - low > 1e-12 * high) {
            double middle = (low + high) / 2;
            if (blocking(agents, middle) <= mostBlocking) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** ln 1/B for any number of agents above −1; models need it one below the number on duty. */
    static double lnInverse(double agents, double load) {
        if (load <= 0) {
            return agents == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double easy = load - WIDTH * Math.sqrt(load) - LEAST_MARGIN;
        if (agents <= easy) {
            return Math.log(load * GammaFunction.fraction(agents + 1, load));
        }
        double start = easy < 0 ? agents - Math.floor(agents) : agents - Math.ceil(agents - easy);
        return agents < 0 ? Math.log(inverseAt(agents, load)) : recurse(start, agents, load);
    }

    private static double recurse(double start, double agents, double load) {
        double inverse = inverseAt(start, load);
        int steps = (int) Math.round(agents - start);
        for (int step = 1; step <= steps; step++) {
            double at = start + step;
            inverse = 1 + at / load * inverse;
            if (inverse > LARGE) {
                // From here the 1 is lost in the product.
                return Math.log(inverse)
                        + GammaFunction.ln(agents + 1)
                        - GammaFunction.ln(at + 1)
                        - (agents - at) * Math.log(load);
            }
        }
        return Math.log(inverse);
    }

    private static double inverseAt(double agents, double load) {
        if (agents == 0) {
            return 1;
        }
        double shape = agents + 1;
        if (load >= LIGHT) {
            return load * GammaFunction.fraction(shape, load);
        }
        double whole = Math.exp(load - agents * Math.log(load) + GammaFunction.ln(shape));
        return whole - load / shape * GammaFunction.series(shape, load);
    }

    private static void check(double agents, double load) {
        if (!(agents >= 0) || !(load >= 0) || Double.isInfinite(agents) || Double.isInfinite(load)) {
            throw new IllegalArgumentException("Not a team: " + agents + " agents, " + load + " Erlang.");
        }
    }

    private static void checkShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("A share of blocking lies between 0 and 1, this is " + share + ".");
        }
    }
}
