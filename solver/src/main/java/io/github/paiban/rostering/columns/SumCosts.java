package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.board.TallyTable;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * What each value of a sum costs, as energy, and the convex curve below it that a linear programme can carry.
 */
final class SumCosts {
    /** The smallest value. */
    private final int minimum;
    /** Energy by value − minimum. */
    private final long[] energies;
    /** The highest convex curve that is nowhere above the energies, by value − minimum. */
    private final double[] below;
    /** What one more than the largest value would save. */
    private final long gainBeyond;

    private SumCosts(int minimum, long[] energies, double[] below, long gainBeyond) {
        this.minimum = minimum;
        this.energies = energies;
        this.below = below;
        this.gainBeyond = gainBeyond;
    }

    /** What one unit of a broken must rule costs here at the level should: much, but sums of doubles must stay exact. */
    private static final long MUST = 1L << 10;
    /** Energy for each one beyond the values that there can be: none, since there are none. */
    private static final double FOREIGN = 0;
    /** Slopes below this are none. */
    private static final double FLAT = 1e-6;
    /** How much steeper a piece is than the one before. */
    private static final double APART = 1.25;

    static SumCosts ofTally(Board board, int tally) {
        TallyTable tallies = board.tallies;
        long unit = unit(board.energy, tallies.levels[tally]);
        long[] energies = new long[tallies.costs[tally].length];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = unit * tallies.costs[tally][i];
        }
        long gain = energies[energies.length - 1] - unit * tallies.beyond[tally];
        return new SumCosts(tallies.lowest[tally], energies, hull(energies), Math.max(0, gain));
    }

    /** A rule of a row that only adds up, by steps above the least. */
    static SumCosts ofRule(SumSteps steps, Energy energy, int level) {
        long unit = unit(energy, level);
        long[] energies = new long[steps.size()];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = unit * steps.cost(i);
        }
        return new SumCosts(0, energies, hull(energies), 0);
    }

    private static long unit(Energy energy, int level) {
        return level == Level.MUST.rank() ? energy.of(Level.SHOULD, MUST) : energy.factor(level);
    }

    /** What one more than the agents together can reach would save; somebody new could bring it. */
    long gainBeyond() {
        return gainBeyond;
    }

    /** What a value costs. */
    long at(int value) {
        return energies[value - minimum];
    }

    /** The lower convex hull, by the monotone chain. */
    private static double[] hull(long[] energies) {
        int[] corners = new int[energies.length];
        int size = 0;
        for (int i = 0; i < energies.length; i++) {
            while (size > 1 && isAbove(energies, corners[size - 2], corners[size - 1], i)) {
                size--;
            }
            corners[size++] = i;
        }
        double[] below = new double[energies.length];
        for (int c = 0; c + 1 < size; c++) {
            for (int i = corners[c]; i < corners[c + 1]; i++) {
                below[i] = energies[corners[c]] + slope(energies, corners[c], corners[c + 1]) * (i - corners[c]);
            }
        }
        below[corners[size - 1]] = energies[corners[size - 1]];
        return below;
    }

    private static boolean isAbove(long[] energies, int from, int middle, int to) {
        return slope(energies, from, middle) >= slope(energies, from, to);
    }

    private static double slope(long[] energies, int from, int to) {
        return (double) (energies[to] - energies[from]) / (to - from);
    }

    /** The least energy of the curve below. */
    double least() {
        return below[bottom()];
    }

    private int bottom() {
        int bottom = 0;
        for (int i = 1; i < below.length; i++) {
            if (below[i] < below[bottom] - FLAT) {
                bottom = i;
            }
        }
        return bottom;
    }

    /**
     * A convex curve from its bottom in one direction, in linear pieces.
     */
    static final class Pieces {
        private final int from;
        private final double[] slopes;
        private final double[] lengths;

        Pieces(int from, double[] slopes, double[] lengths) {
            this.from = from;
            this.slopes = slopes;
            this.lengths = lengths;
        }

        /** The value where it begins to rise. */
        int from() {
            return from;
        }

        /** Energy for each one further, by piece. */
        double[] slopes() {
            return slopes;
        }

        /** Lengths of the pieces; the last has no end. */
        double[] lengths() {
            return lengths;
        }

        int size() {
            return slopes.length;
        }
    }

    /** The curve below from its bottom to smaller values. */
    Pieces leftwards() {
        return pieces(bottom(), -1);
    }

    /** The curve below from the end of its bottom to larger values. */
    Pieces rightwards() {
        int bottom = bottom();
        while (bottom + 1 < below.length && below[bottom + 1] <= below[bottom] + FLAT) {
            bottom++;
        }
        return pieces(bottom, 1);
    }

    /** As many tangents as tell slopes apart that differ by a good part; the highest of them is the curve. */
    private Pieces pieces(int from, int direction) {
        List<double[]> tangents = new ArrayList<>();
        double last = 0;
        for (int i = from; i + direction >= 0 && i + direction < below.length; i += direction) {
            double slope = below[i + direction] - below[i];
            if (tangents.isEmpty() ? slope > FLAT : slope > last * APART) {
                double steps = (double) (i - from) * direction;
                tangents.add(new double[] {slope, below[i] - below[from] - slope * steps});
                last = slope;
            }
        }
        return joined(from + minimum, tangents);
    }

    /** Where each tangent meets the next, the curve goes on along that. */
    private static Pieces joined(int from, List<double[]> tangents) {
        int size = tangents.size();
        double[] slopes = new double[Math.max(1, size)];
        double[] lengths = new double[Math.max(1, size)];
        slopes[0] = FOREIGN;
        lengths[0] = Double.POSITIVE_INFINITY;
        double begin = 0;
        for (int i = 0; i < size; i++) {
            double[] tangent = tangents.get(i);
            double end = Double.POSITIVE_INFINITY;
            if (i + 1 < size) {
                double[] next = tangents.get(i + 1);
                end = (tangent[1] - next[1]) / (next[0] - tangent[0]);
            }
            slopes[i] = tangent[0];
            lengths[i] = end - begin;
            begin = end;
        }
        return new Pieces(from, slopes, lengths);
    }

    /** The value of least energy − price × value; of several the one nearest to a given value. */
    int valueAt(long price, int near) {
        long best = Long.MAX_VALUE;
        int chosen = minimum;
        for (int i = 0; i < energies.length; i++) {
            long energy = energies[i] - price * (minimum + i);
            if (energy < best || (energy == best && Math.abs(minimum + i - near) < Math.abs(chosen - near))) {
                best = energy;
                chosen = minimum + i;
            }
        }
        return chosen;
    }

    /** A price as near as the slopes of the curve allow. */
    double clampPrice(double price) {
        int last = below.length - 1;
        return last == 0 ? 0 : Math.clamp(price, below[1] - below[0], below[last] - below[last - 1]);
    }

    /** How far apart the lowest and the highest price are that the slopes of the curve allow. */
    double priceRange() {
        int last = below.length - 1;
        return last == 0 ? 0 : below[last] - below[last - 1] - (below[1] - below[0]);
    }

    /** The least of energy − price × value over all values; exact. */
    long leastAt(long price) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < energies.length; i++) {
            best = Math.min(best, energies[i] - price * (minimum + i));
        }
        return best;
    }
}
