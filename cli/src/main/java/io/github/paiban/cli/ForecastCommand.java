package io.github.paiban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban forecast}: the coming month's volumes from counted ones. */
@Command(name = "forecast")
final class ForecastCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--history", paramLabel = "FILE")
    private @Nullable Path history;

    @Option(names = "--events", paramLabel = "FILE")
    private @Nullable Path events;

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    @Option(names = "--lead-weeks", paramLabel = "N", converter = Converters.ToWeeks.class)
    private @Nullable Integer leadWeeks;

    @Option(names = "--plot", paramLabel = "FILE")
    private @Nullable Path plot;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--write")
    private boolean writes;

    @Option(names = "--force")
    private boolean overwrites;

    @Override
    public Integer call() throws IOException {
        ForecastFiles files = new ForecastFiles(folder, out, writes, overwrites, plot);
        int lead = Objects.requireNonNullElse(leadWeeks, 0);
        return new ForecastRun(root.console(), files, lead).run(folder, history, events, month);
    }
}
