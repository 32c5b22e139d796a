package io.github.paiban.rostering.walk;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;

/**
 * The temperature over a search: several cycles, each longer than the one before. In each, the level should cools first,
 * from where outcomes are accepted freely to where not even its smallest worsening is; then, with that level frozen,
 * prefer cools in the same way. Levels without rules are passed over.
 */
public final class Cooling {
    /** Ends of the cycles as shares of the budget. */
    private static final double[] ENDS = {0.1, 0.3, 0.6, 1.0};
    /** Part of a usual worsening that is accepted freely in the beginning. */
    private static final double HOT = 0.3;
    /** Part of the smallest worsening that is the temperature in the end. */
    private static final double COLD = 0.3;
    /** Part of a cycle that the level should takes, where both levels have rules. */
    private static final double SHOULD_PART = 0.6;

    private final double shouldPart;
    private final double shouldCold;
    private final double preferCold;

    public Cooling(RuleBook rules, Energy energy) {
        boolean should = hasRules(rules, Level.SHOULD);
        boolean prefer = hasRules(rules, Level.PREFER);
        shouldPart = !prefer ? 1 : should ? SHOULD_PART : 0;
        shouldCold = cold(rules, Level.SHOULD, energy);
        preferCold = cold(rules, Level.PREFER, energy);
    }

    private static boolean hasRules(RuleBook rules, Level level) {
        return rules.rules().stream().anyMatch(rule -> rule.head().level() == level);
    }

    private static double cold(RuleBook rules, Level level, Energy energy) {
        long least = rules.rules().stream()
                .map(Rule::head)
                .filter(head -> head.level() == level)
                .mapToLong(head -> head.weight())
                .min()
                .orElse(1);
        return COLD * energy.of(level, least);
    }

    /** The cycle at a share of the budget, from 0. */
    public static int cycle(double share) {
        int cycle = 0;
        while (cycle < ENDS.length - 1 && share >= ENDS[cycle]) {
            cycle++;
        }
        return cycle;
    }

    /**
     * The temperature, as energy.
     *
     * @param share of the budget that is used, 0 to 1
     * @param worsening by how much steps usually are worse
     */
    public double temperature(double share, WorseningSample worsening) {
        int cycle = cycle(share);
        double begin = cycle == 0 ? 0 : ENDS[cycle - 1];
        double along = Math.clamp((share - begin) / (ENDS[cycle] - begin), 0, 1);
        if (along < shouldPart || shouldPart == 1) {
            return between(HOT * worsening.medianShould(), shouldCold, along / shouldPart);
        }
        return between(HOT * worsening.medianPrefer(), preferCold, (along - shouldPart) / (1 - shouldPart));
    }

    private static double between(double hot, double cold, double along) {
        return cold * Math.pow(Math.max(1, hot / cold), 1 - along);
    }
}
