package io.github.paiban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban ledger}: shows the balances of published months. */
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--agent", paramLabel = "AGENT")
    private @Nullable String agent;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Mixin
    private final LedgerOption ledger = new LedgerOption();

    @Override
    public Integer call() throws IOException {
        return new LedgerRun(root.console(), agent, all)
                .run(folder, read.wishes().reading().withLedger(ledger.file()));
    }
}
