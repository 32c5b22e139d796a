package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rostering.rows.Rows;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What all linear programmes over the rows of a board share: the curves of its tallies. Immutable.
 *
 * @param board the problem
 * @param curves by tally
 */
public record RowLp(Board board, TallyCosts[] curves) {
    /** The linear programme over the rows of a board. */
    public static RowLp of(Board board) {
        TallyCosts[] curves = IntStream.range(0, board.tallies.size)
                .mapToObj(tally -> TallyCosts.of(board.tallies, tally))
                .toArray(TallyCosts[]::new);
        return new RowLp(board, curves);
    }

    /** A programme with columns, to be closed by the caller. */
    Master master(List<Column> columns) {
        Master master =
                new Master(curves, board.tallies.bases, board.agents, LinearProgrammes.create().orElseThrow());
        columns.forEach(master::add);
        return master;
    }

    Relaxation relaxation(Pricer pricer, SplittableRandom random) {
        return new Relaxation(board, pricer, curves, random);
    }

    Pricer pricer(Rows rows) {
        return new Pricer(board, rows);
    }
}
