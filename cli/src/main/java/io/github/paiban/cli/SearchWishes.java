package io.github.paiban.cli;

import io.github.paiban.io.SolveSettings;
import io.github.paiban.rostering.SolveOptions;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of the search; null where the shop's settings hold.
 *
 * @param time the longest time
 * @param gap how far from the best possible is good enough, as a share
 * @param seed start of all chance
 * @param steps the most steps for each thread
 * @param threads how many threads
 */
record SearchWishes(
        @Nullable Duration time,
        @Nullable Double gap,
        @Nullable Long seed,
        @Nullable Long steps,
        @Nullable Integer threads) {
    /** Long enough for any number of steps: a time limit would make the roster depend on the machine. */
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    /** How to search, after the shop's settings and these. */
    SolveOptions options(SolveSettings settings) {
        Duration settled = steps == null ? settings.time() : NO_LIMIT;
        SolveOptions options = SolveOptions.defaults()
                .withTimeLimit(Objects.requireNonNullElse(time, settled))
                .withGapLimit(Objects.requireNonNullElse(gap, settings.gap()))
                .withSeed(Objects.requireNonNullElse(seed, settings.seed()))
                .withThreads(Objects.requireNonNullElse(threads, settings.threads()));
        return steps == null
                ? options.withUnimprovedLimit(settings.unimproved())
                : options.withStepLimit(steps).withUnimprovedLimit(options.timeLimit());
    }
}
