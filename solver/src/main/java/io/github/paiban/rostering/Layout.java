package io.github.paiban.rostering;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.columns.Parts;
import io.github.paiban.rostering.columns.RowLp;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the threads of a search see it.
 *
 * @param board the whole problem
 * @param rows its rows, to be copied for each thread
 * @param shouldBoard the problem without the level prefer; null where there are no rules of that level
 * @param parts the parts that linear programmes are solved for; empty where none are
 * @param areAllParts whether there are no other parts, too large for that
 * @param fixedEnergy energy below must of the tallies that nobody can count in
 * @param step the least difference between energies of rosters
 */
record Layout(
        Board board,
        Rows rows,
        @Nullable Board shouldBoard,
        List<Part> parts,
        boolean areAllParts,
        long fixedEnergy,
        long step) {
    /** The most cells, agents × days, of a part that a linear programme is solved for as a whole. */
    private static final int MOST_CELLS = 12_000;
    /** And the most sums: a thousand take some twenty seconds, and time grows faster than their square. */
    private static final int MOST_SUMS = 3_000;

    private static final int MOST_CELLS_BY_CASE = 1_200;

    static Layout of(Terms terms) {
        Board board = new Board(terms);
        Rows rows = Rows.of(board);
        boolean hasPrefer =
                terms.rules().rules().stream().anyMatch(rule -> rule.head().level() == Level.PREFER);
        Board shouldBoard = hasPrefer ? new Board(terms.upTo(Level.SHOULD), board.energy) : null;
        long step = hasPrefer ? 1 : board.energy.factor(Level.SHOULD.rank());
        List<int[]> parts = LinearProgrammes.areSolvable() ? Parts.of(board) : List.of();
        List<int[]> solvable =
                parts.stream().filter(agents -> isSolvable(board, agents)).toList();
        boolean areAll = !parts.isEmpty() && solvable.size() == parts.size();
        return new Layout(board, rows, shouldBoard, parts(board, shouldBoard, solvable), areAll, fixed(board), step);
    }

    /**
     * What every roster breaks at least at the level must.
     *
     * @param grid some roster: rows that break nothing there need no proof that they can
     * @param isOver whether to be content with less
     */
    long leastMust(int[][] grid, BooleanSupplier isOver) {
        long least = 0;
        for (int agent = 0; agent < board.agents; agent++) {
            rows.show(agent, grid[agent]);
            least += isOver.getAsBoolean() ? 0 : rows.leastMust(agent);
        }
        return least;
    }

    private static boolean isSolvable(Board board, int[] agents) {
        return agents.length * board.days <= MOST_CELLS && RowLp.sums(board, agents) <= MOST_SUMS;
    }

    private static List<Part> parts(Board board, @Nullable Board shouldBoard, List<int[]> solvable) {
        int[][] nobody = new int[board.agents][board.days];
        return solvable.stream()
                .map(agents -> new Part(
                        RowLp.of(board, agents, nobody),
                        shouldBoard == null ? null : RowLp.of(shouldBoard, agents, nobody)))
                .toList();
    }

    private static long fixed(Board board) {
        long energy = 0;
        for (int tally = 0; tally < board.tallies.size; tally++) {
            int level = board.tallies.levels[tally];
            if (board.tallies.agents[tally].length == 0 && level != Level.MUST.rank()) {
                energy += board.energy.factor(level) * board.tallies.cost(tally, board.tallies.bases[tally]);
            }
        }
        return energy;
    }

    /** Cost at the level should of the tallies that nobody can count in. */
    long fixedShould() {
        return fixed(shouldBoard == null ? board : shouldBoard) / board.energy.factor(Level.SHOULD.rank());
    }

    boolean hasPrefer() {
        return shouldBoard != null;
    }

    /** Whether a part is so small that its cases can be looked at one by one. */
    boolean isSmall(Part part) {
        return part.lp.size() * board.days <= MOST_CELLS_BY_CASE;
    }
}
