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
 * @param seconds when to stop making rosters; null for the usual: half a minute for each month and case, at least 90 s
 * @param steps rebuilding steps of each roster; null for the usual
 * @param overlay settings that come over those of the folder
 */
record HeadcountWishes(
        HeadcountMonths months,
        List<Path> volumes,
        @Nullable Duration seconds,
        @Nullable Long steps,
        Overlay overlay) {
    private static final Duration EACH = Duration.ofSeconds(30);
    private static final Duration LEAST = Duration.ofSeconds(90);

    HeadcountWishes {
        volumes = List.copyOf(volumes);
    }

    /** The effort. */
    HeadcountOptions options() {
        return options(1);
    }

    /** The effort of one of so many cases, which share the time. */
    HeadcountOptions options(int cases) {
        Duration all = EACH.multipliedBy((long) cases * months.count());
        Duration usual = all.compareTo(LEAST) < 0 ? LEAST : all;
        Duration limit = seconds == null ? usual : seconds;
        HeadcountOptions options = HeadcountOptions.DEFAULT.withTimeLimit(limit.dividedBy(Math.max(1, cases)));
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
}
