package io.github.paiban.benchmark;

import io.github.paiban.benchmark.progress.ProcessorClock;
import io.github.paiban.rostering.SolveOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options about the search that the commands share; everything else is the default of the library. */
final class SearchFlags {
    private static final String STOP_AT_OPTIMUM = "0";
    private static final String ONE_PERCENT = "0.01";

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "Longest search. Default: 60.")
    private long seconds;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Threads that search. Default: 2.")
    private int threads;

    @Option(
            names = "--gap",
            arity = "0..1",
            paramLabel = "SHARE",
            defaultValue = STOP_AT_OPTIMUM,
            fallbackValue = ONE_PERCENT,
            description = "Stop once proved to be so near to the best possible; 0.01 where no share is given.")
    private double gap;

    @Option(
            names = "--processor-time",
            description =
                    "Let the clock be this process's processor time, divided by the threads: on a machine with other"
                            + " work seconds then mean about what they mean on a quiet one.")
    private boolean isProcessorTime;

    /** How to search: the unimproved limit is the time limit, so that all of the time is used. */
    SolveOptions options(long seed) {
        Duration time = Duration.ofSeconds(seconds);
        SolveOptions options = SolveOptions.defaults()
                .withTimeLimit(time)
                .withUnimprovedLimit(time)
                .withGapLimit(gap)
                .withThreads(threads)
                .withSeed(seed);
        return isProcessorTime ? options.withNanoClock(ProcessorClock.shared(threads)) : options;
    }
}
