package io.github.paiban.benchmark.jmh;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.columns.Parts;
import io.github.paiban.rostering.columns.RootSearch;
import io.github.paiban.rostering.columns.RowLp;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for the linear programme over the rows of the largest part of a month, from the beginning each time. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class LinearProgrammes {
    private static final long NO_CUTOFF = Long.MAX_VALUE / 8;

    /** A programme that nothing was done for yet. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Fresh {
        /** Limit of the seconds that an invocation takes. */
        @Param("120")
        public int seconds;

        private RootSearch search;
        private long end;

        /** Begins anew, with the rows of the legal roster. */
        @Setup(Level.Invocation)
        public void begin(BoardState state) {
            Board board = state.board();
            int[][] grid = state.grid();
            RowLp lp = RowLp.of(board, largestPart(board), grid);
            search = new RootSearch(lp, state.rows(), grid, 1, 1);
            end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        }

        private static int[] largestPart(Board board) {
            return Parts.of(board).stream()
                    .max(Comparator.comparingInt(part -> part.length))
                    .orElseThrow();
        }

        boolean advance() {
            return search.advance(NO_CUTOFF, this::isOver);
        }

        boolean isOver() {
            return System.nanoTime() >= end;
        }

        /** Frees the programme. */
        @TearDown(Level.Invocation)
        public void close() {
            search.close();
        }
    }

    /** A programme that has its first rows and prices. */
    @State(Scope.Benchmark)
    public static class Opened {
        /** Makes the passes. */
        @Setup(Level.Invocation)
        public void open(Fresh fresh) {
            fresh.advance();
        }
    }

    /** What {@link #solve} came to. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Effort {
        /** How often rounds were asked for. */
        public int advances;
        /** Whether the time was enough: 1 if so. */
        public int solved;
    }

    /** The passes over all agents that find the first rows and prices. */
    @Benchmark
    public long opening(Fresh fresh) {
        fresh.advance();
        return fresh.search.bound();
    }

    /** The first rounds of column generation after the opening, four at most. */
    @Benchmark
    public long rounds(Fresh fresh, Opened opened) {
        fresh.advance();
        return fresh.search.bound();
    }

    /** All of it, until no more rounds are worth while. */
    @Benchmark
    public long solve(Fresh fresh, Effort effort) {
        boolean solved = false;
        while (!solved && !fresh.isOver()) {
            solved = fresh.advance();
            effort.advances++;
        }
        effort.solved = solved ? 1 : 0;
        return fresh.search.bound();
    }
}
