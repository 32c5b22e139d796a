package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.board.Incumbent;
import io.github.paiban.rostering.columns.Root;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the threads of a search know together: the best roster, what is proved of it, the solved linear programme. */
final class Shared {
    private final long leastMust;
    private final Budget budget;
    private int[][] grid;
    private Score score;
    private Score bound = Score.ZERO;
    private Duration provedAfter = Duration.ZERO;
    private @Nullable Root root;

    /**
     * A first roster.
     *
     * @param leastMust what every roster breaks at least at the level must
     */
    Shared(Incumbent first, long leastMust, Budget budget) {
        this.leastMust = leastMust;
        this.budget = budget;
        this.grid = copy(first.grid());
        this.score = first.score();
        budget.improvedTo(score);
    }

    private static int[][] copy(int[][] some) {
        return Arrays.stream(some).map(int[]::clone).toArray(int[][]::new);
    }

    /** Takes a roster if it is better. */
    synchronized void offer(int[][] better, Score itsScore) {
        if (itsScore.compareTo(score) < 0) {
            grid = copy(better);
            score = itsScore;
            budget.improvedTo(score);
        }
    }

    /** The best roster; not to be changed. */
    synchronized int[][] grid() {
        return grid;
    }

    synchronized Score score() {
        return score;
    }

    /** The energy below which a roster must be to be better; the largest number where the best is not legal. */
    synchronized long cutoff(long step) {
        return score.must() > leastMust
                ? Long.MAX_VALUE / 4
                : Energy.of(Level.SHOULD, score.should()) + score.prefer() - step + 1;
    }

    /** Notes a lower bound: of the energy of rosters that break must rules no more than they have to. */
    synchronized void prove(long energy, boolean shouldOnly) {
        long should = Math.ceilDiv(energy, Energy.factor(Level.SHOULD.rank()));
        if (shouldOnly && should > bound.should()) {
            bound = new Score(leastMust, should, bound.prefer());
            provedAfter = budget.elapsed();
        }
    }

    synchronized void publish(Root solved) {
        root = solved;
    }

    synchronized @Nullable Root root() {
        return root;
    }

    synchronized Certificate certificate() {
        Score capped = new Score(
                Math.min(leastMust, score.must()),
                score.must() > leastMust ? 0 : Math.min(bound.should(), score.should()),
                score.must() > leastMust || bound.should() < score.should()
                        ? 0
                        : Math.min(bound.prefer(), score.prefer()));
        return new Certificate(score, capped, provedAfter, java.util.List.of());
    }
}
