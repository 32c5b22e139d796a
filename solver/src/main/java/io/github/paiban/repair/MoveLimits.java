package io.github.paiban.repair;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which new rows are looked at: who may be asked, which cells close gaps, how many others may change with them. */
final class MoveLimits {
    /** About how many rows are looked at for all cells that close gaps, and for one other cell. */
    private static final double ROWS_FOR_GAPS = 40_000;

    private static final double ROWS_FOR_OTHERS = 150;

    private final RepairCase its;
    private final boolean keepsRests;
    private final Set<Integer> left;
    private final BitSet gaps;
    private final boolean[] isForced;
    private final int[][] others;

    /**
     * Limits.
     *
     * @param keepsRests whether nobody's day off is taken or moved
     * @param left indexes of agents who keep their rows, but for what is forced
     * @param gaps cells, by (agent × days + day) × duties + duty, that would close a gap
     */
    MoveLimits(RepairCase its, boolean keepsRests, Set<Integer> left, BitSet gaps) {
        this.its = its;
        this.keepsRests = keepsRests;
        this.left = left;
        this.gaps = gaps;
        this.isForced = new boolean[its.frame.agents()];
        List<Integer> forced = its.forcedAgents();
        forced.forEach(agent -> isForced[agent] = true);
        this.others = new int[its.frame.agents()][2];
        double each = ROWS_FOR_GAPS / Math.max(1, gaps.cardinality());
        for (int agent = 0; agent < others.length; agent++) {
            others[agent][0] = others(agent, ROWS_FOR_OTHERS);
            others[agent][1] = others(agent, Math.max(ROWS_FOR_OTHERS, each));
        }
    }

    /** The most cells beside one whose choices number no more than the rows allowed. */
    private int others(int agent, double rows) {
        int[] options = IntStream.range(0, its.frame.days())
                .map(day -> its.options[agent][day].length)
                .filter(number -> number > 0)
                .toArray();
        double mean = IntStream.of(options).average().orElse(0);
        double ways = 1;
        int cells = 0;
        while (cells < options.length - 1) {
            ways *= mean * (options.length - 1 - cells) / (cells + 1);
            if (ways > rows && cells > 0) {
                return cells;
            }
            cells++;
        }
        return cells;
    }

    /** How many cells beside a first one may change. */
    int others(int agent, boolean closesGap) {
        int most = its.request.maxChanges() == RepairRequest.UNLIMITED ? its.frame.days() : its.request.maxChanges();
        return Math.min(most, others[agent][closesGap ? 1 : 0]);
    }

    /** Whether all rows of an agent are looked at that there are. */
    boolean isComplete(int agent) {
        long open = IntStream.range(0, its.frame.days())
                .filter(day -> its.options[agent][day].length > 0)
                .count();
        return others(agent, false) >= Math.min(open, its.request.maxChanges()) - 1;
    }

    /** Whether a cell would close a gap. */
    boolean closesGap(int agent, int day, int duty) {
        return gaps.get((agent * its.frame.days() + day) * its.board.duties + duty);
    }

    /** Whether an agent may be asked to do something else on a day. */
    boolean allows(int agent, int day, int duty) {
        if (its.forced[agent][day]) {
            return true;
        }
        return !left.contains(agent) && !(keepsRests && RepairCase.movesRest(its.start[agent][day], duty));
    }

    /** Whether something of an agent's row changes by itself. */
    boolean isForced(int agent) {
        return isForced[agent];
    }
}
