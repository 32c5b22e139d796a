package io.github.paiban.benchmark.jmh;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A generated month as the search lays it out. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class BoardState {
    private Board board;
    private Rows rows;
    private int[][] grid;

    /** Lays the month out. */
    @Setup(Level.Trial)
    public void build(MonthState month) {
        board = new Board(month.terms());
        rows = Rows.of(board);
        grid = month.grid();
    }

    /** The month. */
    Board board() {
        return board;
    }

    /** The rows of all agents, for one thread. */
    Rows rows() {
        return rows;
    }

    /** The duties of the legal roster, by agent and day; not to be changed. */
    int[][] grid() {
        return grid;
    }
}
