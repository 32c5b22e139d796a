package io.github.paiban.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban check}: judges any roster. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ROSTER")
    private Path roster;

    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Mixin
    private final LedgerOption ledger = new LedgerOption();

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

    @Override
    public Integer call() {
        return new CheckRun(root.console(), names.anonymity())
                .run(folder, roster, read.wishes().reading().withLedger(ledger.file()));
    }
}
