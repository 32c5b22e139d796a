package io.github.paiban.rostering.board;

import io.github.paiban.rules.Score;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/** Tries all rosters of a very small month, legal or not: slow, and plain enough to be believed. */
public final class AllRosters {
    private final Standing standing;
    private final LongUnaryOperator mostMust;
    private final Consumer<Standing> each;

    private AllRosters(Board board, LongUnaryOperator mostMust, Consumer<Standing> each) {
        this.standing = new Standing(board);
        this.mostMust = mostMust;
        this.each = each;
    }

    /** Shows all rosters whose cells are among the choices of the board. */
    public static void show(Board board, Consumer<Standing> each) {
        show(board, agent -> Long.MAX_VALUE, each);
    }

    /** The same without those where an agent's row breaks more must rules than it may. */
    public static void show(Board board, LongUnaryOperator mostMust, Consumer<Standing> each) {
        new AllRosters(board, mostMust, each).cell(0);
    }

    /** The least score of all rosters. */
    public static Score best(Board board) {
        Score[] best = {new Score(Long.MAX_VALUE, 0, 0)};
        show(board, standing -> {
            if (standing.score().compareTo(best[0]) < 0) {
                best[0] = standing.score();
            }
        });
        return best[0];
    }

    private void cell(int cell) {
        Board board = standing.board;
        if (cell == board.agents * board.days) {
            each.accept(standing);
            return;
        }
        int agent = cell / board.days;
        int day = cell % board.days;
        for (int duty : board.choices[agent][day]) {
            standing.place(agent, day, duty);
            if (day < board.days - 1 || isGoodEnough(agent)) {
                cell(cell + 1);
            }
        }
        standing.place(agent, day, Standing.EMPTY);
    }

    private boolean isGoodEnough(int agent) {
        standing.rescore(agent);
        return standing.rowCost(agent, 0) <= mostMust.applyAsLong(agent);
    }
}
