package io.github.paiban.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban explain}: says why a cell, a row or a day is as it is. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ROSTER")
    private Path roster;

    @Option(names = "--agent", paramLabel = "AGENT")
    private @Nullable String agent;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Mixin
    private final LedgerOption ledger = new LedgerOption();

    @Override
    public Integer call() {
        return new ExplainRun(root.console(), agent, date)
                .run(folder, roster, read.wishes().reading().withLedger(ledger.file()));
    }
}
