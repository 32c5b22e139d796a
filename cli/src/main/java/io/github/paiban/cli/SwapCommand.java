package io.github.paiban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban swap}: says whether two may exchange duties, and makes the exchange. */
@Command(name = "swap")
final class SwapCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ROSTER")
    private Path roster;

    @Option(names = "--a", paramLabel = "AGENT:DATE", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it: it is required
    private String first;

    @Option(names = "--b", paramLabel = "AGENT:DATE", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it: it is required
    private String second;

    @Option(names = "--apply")
    private boolean applies;

    @Option(names = "--dry-run")
    private boolean isDry;

    @Option(names = "--force")
    private boolean isForced;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            converter = Converters.ToFormat.class,
            completionCandidates = Candidates.Formats.class)
    private @Nullable Set<Format> formats;

    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Override
    public Integer call() throws IOException {
        Set<Format> wanted = formats == null ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
        Application application = new Application(applies && !isDry, isForced, out, wanted);
        return new SwapRun(root.console(), first, second, application)
                .run(folder, roster, read.wishes().reading());
    }
}
