package io.github.paiban.cli;

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

    /** What was said; no type of the readers here, so that help need not load them. */
    MonthWishes wishes() {
        return new MonthWishes(month, demand);
    }
}
