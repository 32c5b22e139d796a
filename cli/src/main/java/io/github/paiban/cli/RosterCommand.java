package io.github.paiban.cli;

import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.ReadOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban roster}: makes the roster of a month. */
@Command(name = "roster")
final class RosterCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    @Option(names = "--seconds", paramLabel = "N", converter = Converters.ToSeconds.class)
    private @Nullable Duration time;

    @Option(names = "--gap", paramLabel = "N%", converter = Converters.ToShare.class)
    private @Nullable Double gap;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    @Option(names = "--steps", paramLabel = "N", converter = Converters.ToSteps.class)
    private @Nullable Long steps;

    @Option(names = "--threads", paramLabel = "N", converter = Converters.ToThreads.class)
    private @Nullable Integer threads;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(
            names = "--demand",
            paramLabel = "SOURCE",
            converter = Converters.ToDemand.class,
            completionCandidates = Candidates.Demand.class)
    private String demand = "auto";

    @Option(
            names = "--anonymous",
            arity = "0..1",
            paramLabel = "MODE",
            fallbackValue = Anonymous.OTHERWISE,
            preprocessor = Anonymous.Alone.class,
            converter = Converters.ToAnonymity.class,
            completionCandidates = Candidates.Anonymous.class)
    private @Nullable String anonymous;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            converter = Converters.ToFormat.class,
            completionCandidates = Candidates.Formats.class)
    private @Nullable Set<Format> formats;

    @Option(names = "--pattern", paramLabel = "FILE")
    private @Nullable Path pattern;

    @Option(names = "--keep", paramLabel = "ROSTER")
    private @Nullable Path keep;

    @Override
    public Integer call() throws Exception {
        SearchWishes wishes = new SearchWishes(time, gap, seed, steps, threads);
        Set<Format> wanted = formats == null ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
        Template template = new Template(Anonymous.of(anonymous), pattern, keep);
        return new RosterRun(root.console(), quiet, wanted, template)
                .run(folder, ReadOptions.DEFAULT.withMonth(month).withDemand(DemandSource.of(demand)), wishes, out);
    }
}
