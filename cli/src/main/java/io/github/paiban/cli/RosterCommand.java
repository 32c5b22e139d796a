package io.github.paiban.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban roster}: makes the roster of a month. */
@Command(name = "roster")
final class RosterCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Option(names = "--seconds", paramLabel = "N", converter = CountConverters.ToSeconds.class)
    private @Nullable Duration time;

    @Option(names = "--gap", paramLabel = "N%", converter = Converters.ToShare.class)
    private @Nullable Double gap;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    @Option(names = "--steps", paramLabel = "N", converter = CountConverters.ToSteps.class)
    private @Nullable Long steps;

    @Option(names = "--threads", paramLabel = "N", converter = CountConverters.ToThreads.class)
    private @Nullable Integer threads;

    @Mixin
    private final OutOption out = new OutOption();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

    @Mixin
    private final FormatsOption formats = new FormatsOption();

    @Option(names = "--pattern", paramLabel = "FILE")
    private @Nullable Path pattern;

    @Option(names = "--keep", paramLabel = "ROSTER")
    private @Nullable Path keep;

    @Option(names = "--anew")
    private boolean anew;

    @Option(names = "--today", paramLabel = "DAY")
    private @Nullable String today;

    @Override
    public Integer call() throws Exception {
        SearchWishes wishes = new SearchWishes(time, gap, seed, steps, threads);
        Template template = new Template(names.anonymity(), pattern, keep, new Template.Anew(anew, today));
        return new RosterRun(root.console(), quiet, formats.wanted(), template)
                .run(dir.folder(), read.wishes().reading(), wishes, out.folder());
    }
}
