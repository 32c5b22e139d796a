package io.github.paiban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban cover}: says who can take a shift. */
@Command(name = "cover")
final class CoverCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ChangeParameters paths = new ChangeParameters();

    @Option(names = "--date", paramLabel = "DATE", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it: it is required
    private String date;

    @Option(names = "--shift", paramLabel = "SHIFT")
    private @Nullable String shift;

    @Option(names = "--skill", paramLabel = "SKILL")
    private @Nullable String skill;

    @Option(names = "--absent", paramLabel = "AGENT")
    private @Nullable String absent;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--max", paramLabel = "N", converter = CountConverters.ToAnswers.class)
    private int most = 8;

    @Option(names = "--today", paramLabel = "DAY")
    private @Nullable String today;

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Override
    public Integer call() throws IOException {
        CoverWishes wishes = new CoverWishes(date, shift, skill, absent, from, most);
        return new CoverRun(root.console(), wishes, today, names.anonymity())
                .run(paths.folder(), paths.roster(), read.wishes().reading());
    }
}
