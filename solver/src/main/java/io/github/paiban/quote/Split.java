package io.github.paiban.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides an amount by weights so that the parts add up to it: by largest remainder, the earlier first where equal. */
public final class Split {
    private Split() {}

    /**
     * The parts, in the order of the weights.
     *
     * @param amount with no more than the given decimals
     * @param weights none below 0, at least one above
     * @param decimals decimals of the parts
     */
    public static List<BigDecimal> of(BigDecimal amount, List<Double> weights, int decimals) {
        BigDecimal sum = weights.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("Nothing can be divided by the weights " + weights + ".");
        }
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> left = new ArrayList<>();
        for (double weight : weights) {
            BigDecimal exact = amount.multiply(BigDecimal.valueOf(weight)).divide(sum, 20, RoundingMode.HALF_UP);
            BigDecimal part = exact.setScale(decimals, RoundingMode.FLOOR);
            parts.add(part);
            left.add(exact.subtract(part));
        }
        BigDecimal given = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        int steps = amount.subtract(given).divide(step, 0, RoundingMode.HALF_UP).intValue();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> left.get(i)).reversed());
        for (int i = 0; i < steps; i++) {
            int at = order.get(i % order.size());
            parts.set(at, parts.get(at).add(step));
        }
        return List.copyOf(parts);
    }
}
