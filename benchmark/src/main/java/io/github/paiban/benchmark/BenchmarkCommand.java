package io.github.paiban.benchmark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code benchmark/run} command; alone it shows its help. */
@Command(
        name = "benchmark/run",
        mixinStandardHelpOptions = true,
        description = "Measures the engine of Paiban.",
        subcommands = {
            CurtoisQuCommand.class,
            ScoreboardCommand.class,
            GenerateCommand.class,
            ShopCommand.class,
            FolderCommand.class,
            RotatingCommand.class,
            SimulateCommand.class,
            WorkbookCommand.class,
            SheetsCommand.class,
            YearCommand.class,
            ForecastCommand.class,
            ForecastPaceCommand.class,
            ChatGridCommand.class,
            WalkCommand.class
        })
final class BenchmarkCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Shows the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
