package io.github.paiban.rotation;

import io.github.paiban.rostering.lp.IntegerProgramme;

/** The needs of a cycle in a programme in whole numbers. */
final class NeedCosts {
    /** More than any cost. */
    private static final long MOST = 1L << 50;

    private final CycleProblem problem;
    private final IntegerProgramme programme;

    NeedCosts(CycleProblem problem, IntegerProgramme programme) {
        this.problem = problem;
        this.programme = programme;
    }

    /**
     * Holds a need within its bounds and prices it.
     *
     * @param places how many places have what is needed, each variable weighing 1
     * @param others how many places more have it, whatever the variables are
     * @return the variable that is its cost; -1 where it costs nothing
     */
    int add(CycleNeed need, WeightedSum places, int others) {
        int each = problem.each();
        int highest = problem.rounds() * need.cells().size();
        long most = Math.min(need.most(), (long) highest * each);
        places.between(Math.ceilDiv(need.least(), each) - others, Math.floorDiv(most, each) - others);
        return need.isPriced(highest * each) ? price(need, places, others) : -1;
    }

    /** A variable that lies above each straight piece of the curve. */
    private int price(CycleNeed need, WeightedSum places, int others) {
        int rounds = problem.rounds();
        int each = problem.each();
        int cost = programme.addVariable(
                0, Math.max(need.curve().at(0), need.curve().at(rounds * each)));
        long before = Long.MIN_VALUE;
        for (int from = 0; from < rounds; from++) {
            long value = need.curve().at(from * each);
            long slope = need.curve().at((from + 1) * each) - value;
            if (slope != before) {
                addPiece(places, cost, value - slope * (from - others), slope);
                before = slope;
            }
        }
        return cost;
    }

    /** {@code cost >= value + slope * places} */
    private void addPiece(WeightedSum places, int cost, long value, long slope) {
        WeightedSum piece = new WeightedSum(programme);
        piece.add(cost, 1);
        for (int edge : places.variables()) {
            piece.add(edge, -slope);
        }
        piece.between(value, MOST);
    }
}
