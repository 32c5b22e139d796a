package io.github.paiban.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban doctor}: says why a month cannot be kept, and what would help. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Option(names = "--seconds", paramLabel = "N", converter = CountConverters.ToSeconds.class)
    private Duration time = Duration.ofSeconds(30);

    @Option(names = "--threads", paramLabel = "N", converter = CountConverters.ToThreads.class)
    private int threads = 1;

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Override
    public Integer call() {
        return new DoctorRun(root.console(), time, threads)
                .run(dir.folder(), read.wishes().reading());
    }
}
