package io.github.paiban.benchmark.jmh;

import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Terms;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to bring the rules to bear on a month, and to judge a roster by them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Judging {
    /** Brings the rules to bear. */
    @Benchmark
    public Terms terms(MonthState month) {
        return Terms.of(month.problem());
    }

    /** Judges a roster. */
    @Benchmark
    public Audit.Findings audit(MonthState month) {
        return Audit.of(month.terms()).judge(month.roster());
    }
}
