package io.github.paiban.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban diff}: says what is different in two rosters. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Parameters(index = "1", paramLabel = "BEFORE")
    private Path before;

    @Parameters(index = "2", paramLabel = "AFTER")
    private Path after;

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

    @Override
    public Integer call() {
        return new DiffRun(root.console(), names.anonymity())
                .run(dir.folder(), before, after, read.wishes().reading());
    }
}
