package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Energy;
import io.github.paiban.rostering.board.TallyTable;
import io.github.paiban.rules.Level;

/**
 * What each count of a tally costs, as energy, and the convex curve below it that a linear programme can carry.
 *
 * @param least the first count of the curve
 * @param energies energy by count − least
 * @param below the highest convex curve that is nowhere above the energies, by count − least
 */
public record TallyCosts(int least, long[] energies, double[] below) {
    /** Energy of one unit of a broken must rule here: much, but not so much that sums of doubles become inexact. */
    private static final long MUST = 1L << 26;

    static TallyCosts of(TallyTable tallies, int tally) {
        long unit = tallies.levels[tally] == Level.MUST.rank() ? MUST : Energy.factor(tallies.levels[tally]);
        long[] energies = new long[tallies.costs[tally].length];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = unit * tallies.costs[tally][i];
        }
        return new TallyCosts(tallies.lowest[tally], energies, hull(energies));
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

    /** The count at which the curve below is least; the first of several. */
    int bottom() {
        int bottom = 0;
        for (int i = 1; i < below.length; i++) {
            if (below[i] < below[bottom] - 1e-6) {
                bottom = i;
            }
        }
        return bottom;
    }

    /** The last count at which the curve below is least. */
    int lastBottom() {
        int bottom = bottom();
        while (bottom + 1 < below.length && below[bottom + 1] <= below[bottom] + 1e-6) {
            bottom++;
        }
        return bottom;
    }

    /** The least of energy − price × count over all counts; exact. */
    long leastAt(long price) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < energies.length; i++) {
            best = Math.min(best, energies[i] - price * (least + i));
        }
        return best;
    }
}
