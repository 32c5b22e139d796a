package io.github.paiban.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Mixin
    private final LedgerOption ledger = new LedgerOption();

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

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

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
        Template template = new Template(names.anonymity(), pattern, keep);
        return new RosterRun(root.console(), quiet, wanted, template)
                .run(folder, read.wishes().reading().withLedger(ledger.file()), wishes, out);
    }
}
