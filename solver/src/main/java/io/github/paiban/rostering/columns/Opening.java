package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The beginning of a search: a few passes over all agents, each given the row that is cheapest by prices that move as
 * agents take what is wanted. The rows of the last pass together are a roster full of small faults from which a walk soon
 * comes to a good one; all of them, and the prices, are what linear programmes begin with. One instance serves one thread.
 */
public final class Opening {
    private static final int PASSES = 30;
    /** How many rows are looked for at a time. */
    private static final int ROWS = 500;
    /** Part of its range that one person's count moves a price in the first pass. */
    private static final double STEP = 0.02;

    private final RowLp lp;
    private final IncrementalAscent ascent;
    private final IncrementalAscent.RowFinder rows;
    private final List<Column> columns = new ArrayList<>();
    /** The rows of the last pass. */
    private List<Column> last = List.of();

    private int passes;

    /** Passes over the agents of a programme. */
    public Opening(RowLp lp, Rows rows, long seed) {
        this(lp, new Pricer(lp, rows), new SplittableRandom(seed));
    }

    Opening(RowLp lp, Pricer pricer, SplittableRandom random) {
        this.lp = lp;
        this.ascent = new IncrementalAscent(lp, random);
        Pins none = new Pins(lp.board.agents, lp.board.days);
        this.rows = (agent, prices) -> pricer.cheapest(agent, prices, none, random);
    }

    /** Whether all passes have been made. */
    public boolean isOver() {
        return passes >= PASSES;
    }

    /** A few passes, one at least where there are many agents. */
    public void advance() {
        int now = Math.max(1, ROWS / lp.agents.length);
        for (int i = 0; i < now && !isOver(); i++) {
            pass();
        }
    }

    private void pass() {
        List<Column> found = new ArrayList<>();
        ascent.pass(IncrementalAscent.step(STEP, passes), rows, found);
        passes++;
        last = found;
        columns.addAll(found);
    }

    /** A roster with the rows of the last pass. */
    public int[][] roster(int[][] grid) {
        int[][] roster = grid.clone();
        last.forEach(column -> roster[column.agent()] = column.row());
        return roster;
    }

    RowLp lp() {
        return lp;
    }

    /** All rows found. */
    List<Column> columns() {
        return columns;
    }

    /** The mean of the prices of the last pass, rounded. */
    long[] prices() {
        double[] mean = ascent.mean();
        long[] rounded = new long[mean.length];
        for (int sum = 0; sum < mean.length; sum++) {
            rounded[sum] = Math.round(mean[sum]);
        }
        return rounded;
    }
}
