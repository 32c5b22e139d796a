package io.github.paiban.cli;

import io.github.paiban.headcount.HeadcountOptions;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.yaml.Overlay;
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
 * @param overlay settings that come over those of the folder
 */
record HeadcountWishes(
        HeadcountMonths months,
        List<Path> volumes,
        Duration seconds,
        @Nullable Long steps,
        Overlay overlay) {
    HeadcountWishes {
        volumes = List.copyOf(volumes);
    }

    /** The effort. */
    HeadcountOptions options() {
        HeadcountOptions options = HeadcountOptions.DEFAULT.withTimeLimit(seconds);
        return steps == null ? options : options.withSteps(steps);
    }

    /** How the folder is read. */
    ReadOptions reading() {
        return ReadOptions.DEFAULT.withOverlay(overlay);
    }

    /** The same with settings over those of the folder. */
    HeadcountWishes over(Overlay other) {
        return new HeadcountWishes(months, volumes, seconds, steps, other);
    }

    /** The same with its time shared by so many. */
    HeadcountWishes shared(int cases) {
        Duration each = seconds.dividedBy(Math.max(1, cases));
        return new HeadcountWishes(months, volumes, each, steps, overlay);
    }
}
