package io.github.paiban.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban publish}: makes a roster the one that holds, and enters it into the ledger. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final RosterParameters paths = new RosterParameters();

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Option(names = "--today", paramLabel = "DATE", converter = Converters.ToDay.class)
    private @Nullable LocalDate today;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        PublishRun run = new PublishRun(root.console(), new PublishRun.Wishes(today, force, dryRun));
        return run.run(paths.folder(), paths.roster(), read.wishes().reading());
    }
}
