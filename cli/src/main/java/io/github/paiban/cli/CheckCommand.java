package io.github.paiban.cli;

import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.ReadOptions;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    @Option(
            names = "--demand",
            paramLabel = "SOURCE",
            converter = Converters.ToDemand.class,
            completionCandidates = Candidates.Demand.class)
    private String demand = "auto";

    @Option(
            names = "--anonymous",
            arity = "0..1",
            paramLabel = "MODE",
            fallbackValue = Anonymous.OTHERWISE,
            preprocessor = Anonymous.Alone.class,
            converter = Converters.ToAnonymity.class,
            completionCandidates = Candidates.Anonymous.class)
    private @Nullable String anonymous;

    @Override
    public Integer call() {
        return new CheckRun(root.console(), Anonymous.of(anonymous))
                .run(folder, roster, ReadOptions.DEFAULT.withMonth(month).withDemand(DemandSource.of(demand)));
    }
}
