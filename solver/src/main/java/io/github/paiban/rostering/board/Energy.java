package io.github.paiban.rostering.board;

import io.github.paiban.rules.Level;
import io.github.paiban.rules.RuleBook;

/**
 * One number for a cost in three levels, for the search to walk by. The factors lie so far apart that one unit at a level
 * outweighs many breaches of the heaviest rule below it, and that, as the temperature falls, the levels freeze one after
 * the other. Which roster is best is never decided by it, but by the levels in order. Immutable.
 */
public final class Energy {
    /** How many breaches of the heaviest rule at the level prefer one unit at the level should outweighs, as bits. */
    private static final int BREACHES = 6;

    private static final int FEWEST_SHOULD_BITS = 10;
    private static final int MOST_SHOULD_BITS = 26;
    /** Not much more, or the sum of what a large roster breaks before it is made would not fit. */
    private static final int FEWEST_MUST_BITS = 34;
    /** How many units at the level should one unit at the level must outweighs at least, as bits. */
    private static final int UNITS = 14;

    private final long[] factors;

    private Energy(int shouldBits) {
        int mustBits = Math.max(FEWEST_MUST_BITS, shouldBits + UNITS);
        factors = new long[] {1L << mustBits, 1L << shouldBits, 1};
    }

    /** For a search that keeps to certain rules. */
    public static Energy of(RuleBook rules) {
        long heaviest = rules.rules().stream()
                .filter(rule -> rule.head().level() == Level.PREFER)
                .mapToLong(rule -> rule.head().weight())
                .max()
                .orElse(1);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(heaviest - 1) + BREACHES;
        return new Energy(Math.clamp(bits, FEWEST_SHOULD_BITS, MOST_SHOULD_BITS));
    }

    /** Energy of one unit at a level, by its rank. */
    public long factor(int rank) {
        return factors[rank];
    }

    /** A cost at a level as energy. */
    public long of(Level level, long cost) {
        return factors[level.rank()] * cost;
    }

    /** A cost by level as energy. */
    public long of(long[] costByLevel) {
        return factors[0] * costByLevel[0] + factors[1] * costByLevel[1] + factors[2] * costByLevel[2];
    }
}
