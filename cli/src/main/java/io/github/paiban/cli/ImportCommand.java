package io.github.paiban.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet = "";

    @Override
    public Integer call() {
        return new ImportRun(root.console()).run(file, month, sheet);
    }
}
