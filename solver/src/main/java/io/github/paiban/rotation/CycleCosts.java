package io.github.paiban.rotation;

import io.github.paiban.rules.Level;
import java.util.stream.IntStream;

/** What the rules about rows say of a closed row, repeated for ever. */
final class CycleCosts {
    private final RuleProduct product;
    private final int firstDay;
    private final int[] days;

    CycleCosts(CycleProblem problem) {
        this.product = new RuleProduct(problem.frame(), problem.rules(), problem.each());
        this.firstDay = problem.warmUp();
        this.days = IntStream.range(0, problem.columns()).map(problem::dayOf).toArray();
    }

    /** Whether a row keeps the must rules and costs no more than given, by the rank of the level. */
    boolean isWithin(int[] row, long[] most) {
        RuleProduct.State state = product.initial();
        int warm = row.length * Math.ceilDiv(Math.max(1, firstDay), row.length);
        long should = 0;
        long prefer = 0;
        for (int i = 0; i < warm + row.length; i++) {
            int duty = row[i % row.length];
            int day = day(i);
            if (i >= warm) {
                should += product.cost(Level.SHOULD, state, day, duty);
                prefer += product.cost(Level.PREFER, state, day, duty);
            }
            RuleProduct.State next = product.findNext(state, day, duty);
            if (next == null || should > most[Level.SHOULD.rank()] || prefer > most[Level.PREFER.rank()]) {
                return false;
            }
            state = next;
        }
        return true;
    }

    /** What a row costs at a level in one round. */
    long cost(int[] row, Level level) {
        RuleProduct.State state = product.initial();
        int warm = row.length * Math.ceilDiv(Math.max(1, firstDay), row.length);
        long cost = 0;
        for (int i = 0; i < warm + row.length; i++) {
            int duty = row[i % row.length];
            cost += i < warm ? 0 : product.cost(level, state, day(i), duty);
            state = product.step(state, day(i), duty);
        }
        return cost;
    }

    /** Rules are followed on a few days again and again. */
    private int day(int index) {
        return index < firstDay ? index : days[index % days.length];
    }
}
