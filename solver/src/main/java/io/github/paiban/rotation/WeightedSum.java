package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.IntegerProgramme;
import java.util.ArrayList;
import java.util.List;

/** A weighted sum of a programme's variables while it is being written. Not safe for use by several threads. */
final class WeightedSum {
    private final IntegerProgramme programme;
    private final List<Integer> variables = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();

    WeightedSum(IntegerProgramme programme) {
        this.programme = programme;
    }

    void add(int variable, long weight) {
        variables.add(variable);
        weights.add(weight);
    }

    boolean isEmpty() {
        return variables.isEmpty();
    }

    /** Its variables in the order in which they were added. */
    int[] variables() {
        return variables.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Demands that it lies between two bounds, inclusive. */
    void between(long lower, long upper) {
        programme.addSum(
                lower,
                upper,
                variables(),
                weights.stream().mapToLong(Long::longValue).toArray());
    }
}
