package io.github.paiban.rostering;

/**
 * The temperature over a search: several cycles, each longer than the one before, each falling from where outcomes are
 * accepted freely to where not even the smallest worsening is. As it falls, the level should freezes first, then prefer.
 */
final class Cooling {
    /** Ends of the cycles as shares of the budget. */
    private static final double[] ENDS = {0.1, 0.3, 0.6, 1.0};
    /** Temperature at which a worsening by one unit of the lowest level is rare. */
    private static final double COLD = 0.5;
    /** Part of a usual worsening that is accepted freely in the beginning. */
    private static final double HOT = 0.3;

    private Cooling() {}

    /** The cycle at a share of the budget, from 0. */
    static int cycle(double share) {
        int cycle = 0;
        while (cycle < ENDS.length - 1 && share >= ENDS[cycle]) {
            cycle++;
        }
        return cycle;
    }

    /**
     * The temperature at a share of the budget.
     *
     * @param share 0 to 1
     * @param usualWorsening energy by which a step is usually worse; 0 where that is not known
     */
    static double temperature(double share, long usualWorsening) {
        int cycle = cycle(share);
        double begin = cycle == 0 ? 0 : ENDS[cycle - 1];
        double along = Math.clamp((share - begin) / (ENDS[cycle] - begin), 0, 1);
        double hot = Math.max(HOT * usualWorsening, COLD);
        return hot * Math.pow(COLD / hot, along);
    }
}
