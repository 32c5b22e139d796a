package io.github.paiban.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban import}: shows how a sheet of any layout is read. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "SHEET")
    private Path file;

    @Mixin
    private final MonthOption month = new MonthOption();

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet = "";

    @Override
    public Integer call() {
        return new ImportRun(root.console()).run(file, month.month(), sheet);
    }
}
