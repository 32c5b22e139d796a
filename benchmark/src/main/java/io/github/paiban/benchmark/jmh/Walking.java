package io.github.paiban.benchmark.jmh;

import io.github.paiban.rostering.walk.RuinAndRecreate;
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

/** Steps of a walk a second: a few rows are taken out for a window and rebuilt. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class Walking {
    private RuinAndRecreate walk;
    private double temperature;

    /** Begins each iteration with the same roster. */
    @Setup(Level.Iteration)
    public void begin(BoardState state) {
        walk = new RuinAndRecreate(state.board(), state.rows(), state.grid(), 1);
        temperature = state.board().energy.of(io.github.paiban.rules.Level.SHOULD, 1);
    }

    /** One step. */
    @Benchmark
    public RuinAndRecreate step() {
        walk.step(temperature);
        return walk;
    }
}
