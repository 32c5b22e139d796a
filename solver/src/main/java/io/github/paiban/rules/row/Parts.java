package io.github.paiban.rules.row;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Divides something among people who may have limits of their own. */
public final class Parts {
    private Parts() {}

    /** Each one's part by weight, where nobody has a limit. */
    public static double[] of(double all, double[] weights) {
        double[] none = new double[weights.length];
        Arrays.fill(none, Double.POSITIVE_INFINITY);
        return of(all, weights, none);
    }

    /**
     * By how much each did more than their part, by weight, of what all did; below 0 for less.
     *
     * @param done what each did
     */
    public static double[] surplus(double[] done, double[] weights) {
        double[] parts = of(Arrays.stream(done).sum(), weights);
        Arrays.setAll(parts, i -> done[i] - parts[i]);
        return parts;
    }

    /**
     * Each one's part: by weight, but nobody's more than their limit; what that leaves over falls to the others. Where the
     * limits hold less than there is, what is over falls to nobody.
     *
     * @param all what is divided, 0 or more
     * @param weights what the parts go by, 0 or more each
     * @param most the most that each may have; infinite for no limit
     */
    public static double[] of(double all, double[] weights, double[] most) {
        double[] parts = new double[weights.length];
        boolean[] isHeld = new boolean[weights.length];
        double left = all;
        boolean again = true;
        while (again) {
            double open = IntStream.range(0, weights.length)
                    .filter(i -> !isHeld[i])
                    .mapToDouble(i -> weights[i])
                    .sum();
            double toShare = left;
            Arrays.setAll(parts, i -> isHeld[i] ? parts[i] : open == 0 ? 0 : toShare * weights[i] / open);
            int[] over = IntStream.range(0, weights.length)
                    .filter(i -> !isHeld[i] && parts[i] > most[i])
                    .toArray();
            for (int i : over) {
                isHeld[i] = true;
                parts[i] = most[i];
                left -= most[i];
            }
            again = over.length > 0;
        }
        return parts;
    }
}
