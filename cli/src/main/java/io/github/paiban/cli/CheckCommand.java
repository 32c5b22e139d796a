package io.github.paiban.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code paiban check}: judges any roster. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final RosterParameters paths = new RosterParameters();

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

    @Override
    public Integer call() {
        return new CheckRun(root.console(), names.anonymity())
                .run(paths.folder(), paths.roster(), read.wishes().reading());
    }
}
