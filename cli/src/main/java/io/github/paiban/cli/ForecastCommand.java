package io.github.paiban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban forecast}: the coming month's volumes from counted ones. */
@Command(name = "forecast")
final class ForecastCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Option(names = "--history", paramLabel = "FILE")
    private @Nullable Path history;

    @Option(names = "--events", paramLabel = "FILE")
    private @Nullable Path events;

    @Mixin
    private final MonthOption month = new MonthOption();

    @Option(names = "--lead-weeks", paramLabel = "N", converter = CountConverters.ToWeeks.class)
    private @Nullable Integer leadWeeks;

    @Option(names = "--plot", paramLabel = "FILE")
    private @Nullable Path plot;

    @Mixin
    private final WriteOptions written = new WriteOptions();

    @Override
    public Integer call() throws IOException {
        ForecastFiles files = new ForecastFiles(dir.folder(), written, plot);
        int lead = Objects.requireNonNullElse(leadWeeks, 0);
        return new ForecastRun(root.console(), files, lead).run(dir.folder(), history, events, month.month());
    }
}
