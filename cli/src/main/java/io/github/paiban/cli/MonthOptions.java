package io.github.paiban.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which month of a folder is read, with which demand. */
final class MonthOptions {
    @Mixin
    private final MonthOption month = new MonthOption();

    @Option(
            names = "--demand",
            paramLabel = "SOURCE",
            converter = Converters.ToDemand.class,
            completionCandidates = Candidates.Demand.class)
    private String demand = "auto";

    /** What was said; no type of the readers here, so that help need not load them. */
    MonthWishes wishes() {
        return new MonthWishes(month.month(), demand, null);
    }
}
