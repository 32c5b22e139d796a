package io.github.paiban.benchmark.jmh;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.rows.Rows;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Row programmes a second: the best row of an agent, of all rows and within a window of the days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class RowProgrammes {
    private static final int COUNT = 1 << 8;
    /** So many agents at most, as the tables of each take time to be made. */
    private static final int PANEL = 30;

    private static final int FEWEST_DAYS = 4;
    private static final int MOST_DAYS = 14;
    /** Units of the level should that a cell is made cheaper or dearer by, at most. */
    private static final int SWING = 20;

    private Rows rows;
    private int[][] grid;
    private int[] agents;
    private int[] from;
    private int[] to;
    private long[][] energies;
    private int[] row;
    private int next;

    /** Draws agents, windows and energies, and takes in the rules that matter for them: neither costs time later. */
    @Setup(Level.Trial)
    public void draw(BoardState state) {
        Board board = state.board();
        RandomGenerator random = new Random(1);
        rows = state.rows();
        grid = state.grid();
        row = new int[board.days];
        int[] panel = random.ints(0, board.agents)
                .distinct()
                .limit(Math.min(PANEL, board.agents))
                .toArray();
        agents = random.ints(COUNT, 0, panel.length).map(i -> panel[i]).toArray();
        from = new int[COUNT];
        to = new int[COUNT];
        energies = new long[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            int length = random.nextInt(FEWEST_DAYS, MOST_DAYS + 1);
            from[i] = random.nextInt(board.days - length + 1);
            to[i] = from[i] + length;
            energies[i] = energies(board, agents[i], random);
        }
        for (int i = 0; i < COUNT; i++) {
            rows.cheapest(agents[i], energies[i]);
        }
    }

    private static long[] energies(Board board, int agent, RandomGenerator random) {
        long swing = board.energy.of(io.github.paiban.rules.Level.SHOULD, SWING);
        long[] energies = new long[board.days * board.duties];
        for (int day = 0; day < board.days; day++) {
            for (int duty : board.choices[agent][day]) {
                energies[day * board.duties + duty] =
                        board.cellEnergy(agent, day, duty) + random.nextLong(-swing, swing + 1);
            }
        }
        return energies;
    }

    /** The cheapest of all rows of an agent. */
    @Benchmark
    public long cheapest() {
        next = (next + 1) & (COUNT - 1);
        return rows.cheapest(agents[next], energies[next]);
    }

    /** The cheapest days of a window, the rest of the row as it stands. */
    @Benchmark
    public boolean improve() {
        next = (next + 1) & (COUNT - 1);
        System.arraycopy(grid[agents[next]], 0, row, 0, row.length);
        return rows.improve(agents[next], row, from[next], to[next], energies[next]);
    }
}
