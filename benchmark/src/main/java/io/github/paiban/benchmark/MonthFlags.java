package io.github.paiban.benchmark;

import io.github.paiban.benchmark.shop.GeneratedMonth;
import picocli.CommandLine.Option;

/** The options about generated months that the commands share. */
final class MonthFlags {
    @Option(names = "--agents", paramLabel = "N", required = true, description = "How many agents, 8 to 5000.")
    private int agents;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many days, 14 to 62. Default: 30.")
    private int days;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Start of all chance. Default: 1.")
    private long seed;

    GeneratedMonth month() {
        return GeneratedMonth.of(agents, days, seed);
    }

    int agents() {
        return agents;
    }

    long seed() {
        return seed;
    }
}
