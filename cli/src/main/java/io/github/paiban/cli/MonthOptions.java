package io.github.paiban.cli;

import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.ReadOptions;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which month of a folder is read, with which demand. */
final class MonthOptions {
    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    @Option(
            names = "--demand",
            paramLabel = "SOURCE",
            converter = Converters.ToDemand.class,
            completionCandidates = Candidates.Demand.class)
    private String demand = "auto";

    /** How the folder is to be read. */
    ReadOptions reading() {
        return ReadOptions.DEFAULT.withMonth(month).withDemand(DemandSource.of(demand));
    }
}
