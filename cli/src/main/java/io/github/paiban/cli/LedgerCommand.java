package io.github.paiban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban ledger}: shows the balances of published months. */
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Option(names = "--agent", paramLabel = "AGENT")
    private @Nullable String agent;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Override
    public Integer call() throws IOException {
        return new LedgerRun(root.console(), agent, all)
                .run(dir.folder(), read.wishes().reading());
    }
}
