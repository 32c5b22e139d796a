package io.github.paiban.cli;

import io.github.paiban.headcount.HeadcountOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks of a head-count.
 *
 * @param months which months
 * @param volumes files of volumes in place of the folder's; empty for none
 * @param seconds when to stop making rosters
 * @param steps rebuilding steps of each roster; null for the usual
 */
record HeadcountWishes(
        HeadcountMonths months,
        List<Path> volumes,
        Duration seconds,
        @Nullable Long steps) {
    HeadcountWishes {
        volumes = List.copyOf(volumes);
    }

    /** The effort. */
    HeadcountOptions options() {
        HeadcountOptions options = HeadcountOptions.DEFAULT.withTimeLimit(seconds);
        return steps == null ? options : options.withSteps(steps);
    }
}
