package io.github.paiban.benchmark.jmh;

import io.github.paiban.rostering.board.LiveScore;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
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

/** Moves a second: a cell is set and the roster is scored. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class Moves {
    private static final int COUNT = 1 << 14;

    private LiveScore score;
    private int[] agents;
    private int[] days;
    private int[] duties;
    private int next;

    /** Draws the moves, so that chance costs no time. */
    @Setup(Level.Trial)
    public void draw(MonthState month) {
        Terms terms = month.terms();
        RandomGenerator random = new Random(1);
        score = new LiveScore(terms, month.grid());
        agents = random.ints(COUNT, 0, terms.frame().agents()).toArray();
        days = random.ints(COUNT, 0, terms.frame().days()).toArray();
        duties = random.ints(COUNT, 0, terms.frame().duties().size()).toArray();
    }

    /** One move. */
    @Benchmark
    public Score setAndScore() {
        next = (next + 1) & (COUNT - 1);
        score.set(agents[next], days[next], duties[next]);
        return score.score();
    }
}
