package io.github.paiban.rostering.board;

import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.util.Arrays;

/**
 * A roster being changed, with its score kept up to date: counts of all tallies, costs of all rows. Not thread-safe.
 *
 * <p>Cells may be empty in between; rows are scored again by {@link #rescore} after their cells were set.
 */
public final class Standing {
    /** Stands for a cell that counts nowhere. */
    public static final int EMPTY = -1;

    private static final int MUST = Level.MUST.rank();

    public final Board board;
    public final int[][] grid;
    private final int[] counts;
    private final long[][] rowCosts;
    private final long[] total;
    private final IndexSet broken;

    /** All cells empty, rows unscored. */
    public Standing(Board board) {
        this.board = board;
        this.grid = new int[board.agents][board.days];
        this.counts = board.tallies.bases.clone();
        this.rowCosts = new long[board.agents][3];
        this.total = new long[3];
        this.broken = new IndexSet(board.tallies.size);
        Arrays.stream(grid).forEach(row -> Arrays.fill(row, EMPTY));
        for (int t = 0; t < counts.length; t++) {
            charge(t, board.tallies.cost(t, counts[t]), 0);
        }
    }

    /** A given grid. */
    public Standing(Board board, int[][] cells) {
        this(board);
        load(cells);
    }

    /** Takes over a grid, all rows scored. */
    public void load(int[][] cells) {
        for (int a = 0; a < board.agents; a++) {
            if (!Arrays.equals(grid[a], cells[a])) {
                for (int d = 0; d < board.days; d++) {
                    place(a, d, cells[a][d]);
                }
                rescore(a);
            }
        }
    }

    /** Sets a cell; its row's cost is out of date until {@link #rescore}. */
    public void place(int agent, int day, int duty) {
        int before = grid[agent][day];
        if (before == duty) {
            return;
        }
        int cell = (agent * board.days + day) * board.duties;
        if (before != EMPTY) {
            count(board.tallies.touchedBy(cell + before), -1);
        }
        if (duty != EMPTY) {
            count(board.tallies.touchedBy(cell + duty), 1);
        }
        grid[agent][day] = duty;
    }

    private void count(int[] touched, int sign) {
        TallyTable tallies = board.tallies;
        for (int i = 0; i < touched.length; i += 2) {
            int tally = touched[i];
            int before = counts[tally];
            int after = before + sign * touched[i + 1];
            counts[tally] = after;
            charge(tally, tallies.cost(tally, after), tallies.cost(tally, before));
        }
    }

    private void charge(int tally, long cost, long before) {
        int level = board.tallies.levels[tally];
        total[level] += cost - before;
        if (level == MUST && (cost > 0) != (before > 0)) {
            broken.set(tally, cost > 0);
        }
    }

    /** Scores a row without empty cells again. */
    public void rescore(int agent) {
        long[] costs = rowCosts[agent];
        total[0] -= costs[0];
        total[1] -= costs[1];
        total[2] -= costs[2];
        board.rowCosts(agent, grid[agent], costs);
        total[0] += costs[0];
        total[1] += costs[1];
        total[2] += costs[2];
    }

    /** What setting an empty cell to a duty would add by the tallies, as energy. */
    public long tallyEnergy(int agent, int day, int duty) {
        TallyTable tallies = board.tallies;
        int[] touched = tallies.touchedBy((agent * board.days + day) * board.duties + duty);
        long energy = 0;
        for (int i = 0; i < touched.length; i += 2) {
            int tally = touched[i];
            int count = counts[tally];
            long change = tallies.cost(tally, count + touched[i + 1]) - tallies.cost(tally, count);
            energy += board.energy.factor(tallies.levels[tally]) * change;
        }
        return energy;
    }

    /** The cost of a tally as it stands. */
    public long tallyCost(int tally) {
        return board.tallies.cost(tally, counts[tally]);
    }

    /** The tallies that break a must rule. */
    public IndexSet broken() {
        return broken;
    }

    /** The cost of a row at a level, without tallies. */
    public long rowCost(int agent, int level) {
        return rowCosts[agent][level];
    }

    /** The whole cost as energy. */
    public long energy() {
        return board.energy.of(total);
    }

    /** The score. */
    public Score score() {
        return new Score(total[0], total[1], total[2]);
    }

    /** A copy of the grid. */
    public int[][] copyGrid() {
        return Arrays.stream(grid).map(int[]::clone).toArray(int[][]::new);
    }
}
