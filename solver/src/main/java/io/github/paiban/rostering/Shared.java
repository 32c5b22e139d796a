package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Incumbent;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What the threads of a search know together: the best roster, and what is proved of its parts. */
final class Shared {
    private final Layout layout;
    private final Budget budget;
    private final long leastMust;
    private int[][] grid;
    private Score score;
    private int @Nullable [][] opened;
    private long shouldBound;
    private long energyBound;
    private boolean divesPay;
    private Duration provedAfter = Duration.ZERO;

    /** A first roster. */
    Shared(Layout layout, Incumbent first, Budget budget) {
        this.layout = layout;
        this.leastMust = layout.leastMust(first.grid(), budget::isSpent);
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

    /** Whether the best roster breaks no more at the level must than every roster does. */
    synchronized boolean isLegal() {
        return score.must() <= leastMust;
    }

    /** The best roster; not to be changed. */
    synchronized int[][] grid() {
        return grid;
    }

    synchronized Score score() {
        return score;
    }

    /** Shows the roster with which the search opens: no good one yet. */
    synchronized void open(int[][] roster) {
        opened = roster;
    }

    /** The roster with which the search opens; null before. */
    synchronized int @Nullable [][] findOpened() {
        return opened;
    }

    /** The parts whose linear programme is solved. */
    synchronized List<Part> solvedParts() {
        return layout.parts().stream().filter(part -> part.root != null).toList();
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
        long unit = layout.board().energy.factor(Level.SHOULD.rank());
        long should = layout.fixedShould()
                + (layout.hasPrefer()
                        ? sum(parts, part -> Math.ceilDiv(part.shouldBound, unit), part -> part.shouldBound)
                        : sum(parts, part -> Math.ceilDiv(part.bound, unit), part -> part.bound));
        long energy = layout.fixedEnergy() + sum(parts, part -> part.bound, part -> part.bound);
        if (should > shouldBound || energy > energyBound) {
            provedAfter = budget.elapsed();
        }
        shouldBound = Math.max(should, shouldBound);
        energyBound = Math.max(energy, energyBound);
    }

    /** The sum over all parts; 0 while there is a part of which nothing is known. */
    private long sum(List<Part> parts, ToLongFunction<Part> value, ToLongFunction<Part> known) {
        long sum = 0;
        if (!layout.areAllParts()) {
            return 0;
        }
        for (Part part : parts) {
            if (known.applyAsLong(part) == Long.MIN_VALUE) {
                return 0;
            }
            sum += Math.max(0, value.applyAsLong(part));
        }
        return sum;
    }

    /** What is proved of the best roster, and what one more person would be worth. */
    synchronized Certificate certificate() {
        List<ShiftPrice> prices = layout.parts().stream()
                .flatMap(part -> part.prices.stream())
                .sorted(Comparator.comparing(ShiftPrice::worth).reversed())
                .toList();
        return certificate(prices);
    }

    /** What is proved of the best roster, without prices. */
    synchronized Certificate proof() {
        return certificate(List.of());
    }

    private Certificate certificate(List<ShiftPrice> prices) {
        long must = Math.min(leastMust, score.must());
        boolean legal = isLegal();
        long should = legal ? Math.min(shouldBound, score.should()) : 0;
        long left = energyBound - layout.board().energy.of(Level.SHOULD, score.should());
        long prefer = legal && should == score.should() && layout.hasPrefer()
                ? Math.min(Math.max(0, left), score.prefer())
                : 0;
        return new Certificate(score, new Score(must, should, prefer), provedAfter, prices);
    }
}
