package io.github.paiban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban swap}: says whether two may exchange duties, and makes the exchange. */
@Command(name = "swap")
final class SwapCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ChangeParameters paths = new ChangeParameters();

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

    @Mixin
    private final OutOption out = new OutOption();

    @Mixin
    private final FormatsOption formats = new FormatsOption();

    @Option(names = "--today", paramLabel = "DAY")
    private @Nullable String today;

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

    @Mixin
    private final LedgerOptions read = new LedgerOptions();

    @Override
    public Integer call() throws IOException {
        Application application = new Application(applies && !isDry, isForced, out.folder(), formats.wanted());
        return new SwapRun(root.console(), new SwapRun.Wishes(first, second, today, names.anonymity()), application)
                .run(paths.folder(), paths.roster(), read.wishes().reading());
    }
}
