package io.github.paiban.repair;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;

/** Judges rows by their must rules: none may be broken more than it is at the start. Immutable. */
final class RowGuard {
    private static final int MUST = Level.MUST.rank();

    private final RepairCase its;
    /** By agent: what each rule costs, the cells by themselves last; in the published roster by the rules of then. */
    private final long[][] published;

    private final long[][] atStart;

    RowGuard(RepairCase its) {
        this.its = its;
        this.published = new long[its.frame.agents()][];
        this.atStart = new long[its.frame.agents()][];
        RosterProblem then = its.request.problem();
        Board before =
                new Board(Terms.of(new RosterProblem(then.month(), then.rules().upTo(Level.MUST))));
        for (int agent = 0; agent < published.length; agent++) {
            published[agent] = costs(before, agent, its.home[agent]);
            atStart[agent] = costs(its.board, agent, its.start[agent]);
        }
    }

    private static long[] costs(Board board, int agent, int[] row) {
        int rules = board.automata[agent].length;
        long[] costs = new long[rules + 1];
        for (int k = 0; k < rules; k++) {
            costs[k] = board.ruleCost(agent, k, row);
        }
        for (int day = 0; day < row.length; day++) {
            costs[rules] += board.cellCosts[agent][MUST][day * board.duties + row[day]];
        }
        return costs;
    }

    /** What the must rules of a row cost at the start. */
    long atStart(int agent) {
        long sum = 0;
        for (long cost : atStart[agent]) {
            sum += cost;
        }
        return sum;
    }

    /** Whether a row breaks no rule more than the row at the start does. */
    boolean accepts(int agent, int[] row) {
        long[] now = costs(its.board, agent, row);
        for (int k = 0; k < now.length; k++) {
            if (now[k] > atStart[agent][k]) {
                return false;
            }
        }
        return true;
    }

    /** What the row at the start breaks more than the published one did. */
    long damage(int agent) {
        return damage(agent, atStart[agent]);
    }

    /** What a row breaks more than the published one did. */
    long damage(int agent, int[] row) {
        return damage(agent, costs(its.board, agent, row));
    }

    private long damage(int agent, long[] costs) {
        long damage = 0;
        for (int k = 0; k < costs.length; k++) {
            damage += Math.max(0, costs[k] - published[agent][k]);
        }
        return damage;
    }
}
