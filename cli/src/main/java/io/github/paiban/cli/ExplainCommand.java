package io.github.paiban.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban explain}: says why a cell, a row or a day is as it is. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final RosterParameters paths = new RosterParameters();

    @Option(names = "--agent", paramLabel = "AGENT")
    private @Nullable String agent;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Override
    public Integer call() {
        return new ExplainRun(root.console(), agent, date)
                .run(paths.folder(), paths.roster(), read.wishes().reading());
    }
}
