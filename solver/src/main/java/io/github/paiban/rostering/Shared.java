package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.board.Incumbent;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the threads of a search know together: the best roster, and what is proved of its parts. */
final class Shared {
    private final Layout layout;
    private final Budget budget;
    private int[][] grid;
    private Score score;
    private Score bound;
    private boolean divesPay;
    private Duration provedAfter = Duration.ZERO;

    /** A first roster. */
    Shared(Layout layout, Incumbent first, Budget budget) {
        this.layout = layout;
        this.budget = budget;
        this.grid = copy(first.grid());
        this.score = first.score();
        this.bound = new Score(layout.leastMust(), 0, 0);
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

    /** Notes whether a dive came to its end soon enough for others to dive as well. */
    synchronized void noteDive(boolean pays) {
        divesPay = pays;
    }

    synchronized boolean divesPay() {
        return divesPay;
    }

    /** Works out anew what the bounds of the parts prove together. */
    synchronized void sumUp() {
        List<Part> parts = layout.parts();
        long unit = Energy.factor(Level.SHOULD.rank());
        long should = layout.hasPrefer()
                ? sum(parts, part -> Math.ceilDiv(part.shouldBound, unit), part -> part.shouldBound)
                : sum(parts, part -> Math.ceilDiv(part.bound, unit), part -> part.bound);
        long energy = sum(parts, part -> part.bound, part -> part.bound) + layout.fixedEnergy();
        long fixedShould = layout.fixedEnergy() / unit;
        long prefer = energy - unit * score.should();
        Score proved = new Score(
                layout.leastMust(),
                Math.max(bound.should(), should + fixedShould),
                layout.hasPrefer() ? Math.max(0, prefer) : 0);
        if (!proved.equals(bound)) {
            bound = proved;
            provedAfter = budget.elapsed();
        }
    }

    /** The sum over all parts; 0 while there is a part of which nothing is known. */
    private static long sum(List<Part> parts, ToLongFunction<Part> value, ToLongFunction<Part> known) {
        long sum = 0;
        for (Part part : parts) {
            if (known.applyAsLong(part) == Long.MIN_VALUE) {
                return 0;
            }
            sum += Math.max(0, value.applyAsLong(part));
        }
        return sum;
    }

    /** What is proved of the best roster. */
    synchronized Certificate certificate() {
        boolean legal = score.must() == bound.must();
        long should = legal ? Math.clamp(bound.should(), 0, score.should()) : 0;
        long prefer = legal && should == score.should() ? Math.clamp(bound.prefer(), 0, score.prefer()) : 0;
        Score capped = new Score(Math.min(bound.must(), score.must()), should, prefer);
        return new Certificate(score, capped, provedAfter, List.of());
    }
}
