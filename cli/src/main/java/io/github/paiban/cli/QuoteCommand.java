package io.github.paiban.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban quote}: what a team costs and what each price model would bring. */
@Command(name = "quote")
final class QuoteCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Option(names = "--agents", paramLabel = "N", converter = Converters.ToHeads.class)
    private @Nullable BigDecimal agents;

    @Option(names = "--roster", paramLabel = "ROSTER")
    private @Nullable Path roster;

    @Option(names = "--headcount", paramLabel = "FILE", arity = "0..1", fallbackValue = HeadcountFigures.USUAL)
    private @Nullable Path headcount;

    @Option(names = "--model", paramLabel = "MODEL", split = ",")
    private List<String> models = List.of();

    @Option(names = "--margin", paramLabel = "SHARE", converter = Converters.ToMargin.class)
    private @Nullable BigDecimal margin;

    @Option(names = "--quote", paramLabel = "FILE")
    private @Nullable Path quote;

    @Option(names = "--explain")
    private boolean explains;

    @Option(names = "--out", paramLabel = "FOLDER")
    private @Nullable Path out;

    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Override
    public Integer call() throws IOException {
        QuoteWishes wishes = new QuoteWishes(agents, roster, models, margin, quote, headcount);
        return new QuoteRun(root.console(), wishes, explains)
                .run(dir.folder(), read.wishes().reading(), out);
    }
}
