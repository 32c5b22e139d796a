package io.github.paiban.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban init}: writes a starter folder. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--force")
    private boolean overwrites;

    @Override
    public Integer call() throws Exception {
        YearMonth next = YearMonth.now(ZoneId.systemDefault()).plusMonths(1);
        new Starter(root.console(), next).write(folder, overwrites);
        return ExitCode.DONE;
    }
}
