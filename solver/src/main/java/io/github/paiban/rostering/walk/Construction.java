package io.github.paiban.rostering.walk;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rostering.rows.Rows;
import io.github.paiban.rules.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Builds a first roster: rows one by one, each the best against the need that is left, agents with the fewest choices
 * first.
 */
public final class Construction {
    private Construction() {}

    /** A first roster; stops asking for the best rows once the time is over. */
    public static int[][] build(Board board, Rows rows, BooleanSupplier isOver) {
        Standing standing = new Standing(board);
        Rebuild rebuild = new Rebuild(standing, rows);
        SplittableRandom random = new SplittableRandom(0);
        for (int agent : fewestChoicesFirst(board)) {
            if (isOver.getAsBoolean()) {
                place(standing, agent, plainRow(board, agent));
            } else {
                rebuild.putBackAnew(agent, random);
            }
        }
        return standing.copyGrid();
    }

    /** A given roster, its rows that break more must rules than they have to made anew one by one. */
    public static int[][] mend(Board board, Rows rows, int[][] grid, BooleanSupplier isOver) {
        Standing standing = new Standing(board, grid);
        Rebuild rebuild = new Rebuild(standing, rows);
        SplittableRandom random = new SplittableRandom(0);
        for (int agent = 0; agent < board.agents && !isOver.getAsBoolean(); agent++) {
            if (standing.rowCost(agent, Level.MUST.rank()) > rows.leastMust(agent)) {
                rebuild.takeOut(agent, 0, board.days);
                rebuild.putBackAnew(agent, random);
            }
        }
        return standing.copyGrid();
    }

    private static int[] plainRow(Board board, int agent) {
        return Arrays.stream(board.choices[agent])
                .mapToInt(choices -> choices[0])
                .toArray();
    }

    private static void place(Standing standing, int agent, int[] row) {
        for (int day = 0; day < row.length; day++) {
            standing.place(agent, day, row[day]);
        }
        standing.rescore(agent);
    }

    private static int[] fewestChoicesFirst(Board board) {
        return IntStream.range(0, board.agents)
                .boxed()
                .sorted(Comparator.comparingInt(agent -> choices(board, agent)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int choices(Board board, int agent) {
        return Arrays.stream(board.choices[agent]).mapToInt(c -> c.length).sum();
    }
}
