package io.github.paiban.doctor;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rules.CellSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** A sum of cells that must come to a value that is fine. */
final class LinearSum {
    private final List<Integer> variables = new ArrayList<>();
    private final List<Long> coefficients = new ArrayList<>();
    private final long start;
    private long least;
    private long most;

    /** A sum that starts with a value. */
    LinearSum(long start) {
        this.least = start;
        this.most = start;
        this.start = start;
    }

    /** Adds a variable. */
    void add(int variable, long coefficient) {
        variables.add(variable);
        coefficients.add(coefficient);
    }

    /** Widens what the sum can come to. */
    void reach(long lower, long upper) {
        least += lower;
        most += upper;
    }

    /** Demands a value within limits, or charges each unit away from them. */
    void demandWithin(IntegerProgramme programme, CellSum limits, boolean isElastic, Charge charge) {
        if (limits.least() > least) {
            long lack = isElastic ? Math.ceilDiv(limits.least() - least, limits.unit()) : 0;
            addRow(programme, limits.least(), Math.max(most, limits.least()), lack, limits.unit(), charge);
        }
        if (limits.most() < most) {
            long excess = isElastic ? Math.ceilDiv(most - limits.most(), limits.unit()) : 0;
            addRow(programme, least, limits.most(), excess, -limits.unit(), charge);
        }
    }

    /** Demands a range, from which slack may take so many units away at a cost. */
    private void addRow(IntegerProgramme programme, long lower, long upper, long slack, int unit, Charge charge) {
        List<Integer> all = new ArrayList<>(variables);
        List<Long> factors = new ArrayList<>(coefficients);
        int away = programme.addVariable(0, slack);
        if (slack > 0) {
            charge.put(away, 1);
        }
        all.add(away);
        factors.add((long) unit);
        long wide = slack * Math.abs(unit);
        programme.addSum(
                (unit > 0 ? lower : lower - wide) - start,
                (unit > 0 ? upper + wide : upper) - start,
                all.stream().mapToInt(Integer::intValue).toArray(),
                factors.stream().mapToLong(Long::longValue).toArray());
    }

    /** Demands a fine value, or charges each unit away from one; false where the fine values cannot be said so. */
    boolean demand(IntegerProgramme programme, LongPredicate isFine, boolean isElastic, Charge charge) {
        Optional<Range> found = Range.find(least, most, isFine);
        if (found.isEmpty() || (found.get().isEmpty() && isElastic)) {
            return false;
        }
        Range range = found.get();
        if (range.isEmpty()) {
            programme.addSum(1, 1, new int[] {programme.addVariable(0, 0)}, new long[] {1});
            return true;
        }
        if (isElastic) {
            int under = programme.addVariable(0, most - least);
            int over = programme.addVariable(0, most - least);
            add(under, 1);
            add(over, -1);
            charge.put(under, 1);
            charge.put(over, 1);
        }
        programme.addSum(
                range.least() - start,
                range.most() - start,
                variables.stream().mapToInt(Integer::intValue).toArray(),
                coefficients.stream().mapToLong(Long::longValue).toArray());
        return true;
    }
}
