package io.github.paiban.rostering;

import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a roster can be from the best possible.
 *
 * @param score what the roster costs
 * @param bound by level, what no roster costs less than that costs no more than this one at the levels before; 0 where
 *     nothing was proved. Never above {@code score}
 * @param provedAfter how long the search had run when the bound was last raised
 * @param prices what one more person would be worth, dearest first; empty where no linear programme was solved
 */
public record Certificate(Score score, Score bound, Duration provedAfter, List<ShiftPrice> prices) {
    public Certificate {
        prices = List.copyOf(prices);
        for (Level level : Level.values()) {
            if (bound.at(level) < 0 || bound.at(level) > score.at(level)) {
                throw new IllegalArgumentException(
                        "Bound " + bound + " is below zero or above the score " + score + " at level " + level + ".");
            }
        }
    }

    /** Nothing proved but that no cost is below zero. */
    public static Certificate none(Score score) {
        return new Certificate(score, Score.ZERO, Duration.ZERO, List.of());
    }

    /** Whether no roster is better. */
    public boolean isOptimal() {
        return score.equals(bound);
    }

    /** Whether nothing is better at a level, and at those before. */
    public boolean isOptimal(Level level) {
        for (Level each : Level.values()) {
            if (each.rank() <= level.rank() && score.at(each) != bound.at(each)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The most that the roster can cost above the best possible at a level, as a share of the best possible; empty where
     * that is not known, the bound being 0 and the cost not.
     */
    public OptionalDouble gap(Level level) {
        long above = score.at(level) - bound.at(level);
        if (above == 0) {
            return OptionalDouble.of(0);
        }
        return bound.at(level) == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) above / bound.at(level));
    }

    /** The {@linkplain #gap gap} as far as it tells people anything: a bound that leaves more than as much again does not. */
    public OptionalDouble tellingGap(Level level) {
        OptionalDouble gap = gap(level);
        return gap.orElse(0) > 1 ? OptionalDouble.empty() : gap;
    }
}
