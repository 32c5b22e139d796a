package io.github.paiban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban repair}: changes of a published roster only what must change. */
@Command(name = "repair")
final class RepairCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ChangeParameters paths = new ChangeParameters();

    @Option(names = "--absent", paramLabel = "AGENT:DAYS")
    private List<String> absent = List.of();

    @Option(names = "--late", paramLabel = "AGENT:DAY@TIME")
    private List<String> late = List.of();

    @Option(names = "--demand", paramLabel = "FILE")
    private @Nullable String demand;

    @Option(names = "--today", paramLabel = "DAY")
    private @Nullable String today;

    @Option(names = "--freeze", paramLabel = "DAYS")
    private @Nullable String freeze;

    @Option(names = "--max-changes", paramLabel = "N")
    private @Nullable String maxChanges;

    @Option(names = "--spare", paramLabel = "AGENT")
    private List<String> spare = List.of();

    @Option(names = "--choose", paramLabel = "N")
    private @Nullable String choice;

    @Mixin
    private final MonthOption month = new MonthOption();

    @Option(names = "--ledger", paramLabel = "FILE")
    private @Nullable Path ledger;

    @Mixin
    private final AnonymousOption names = new AnonymousOption();

    @Mixin
    private final OutOption out = new OutOption();

    @Mixin
    private final FormatsOption formats = new FormatsOption();

    @Override
    public Integer call() throws IOException {
        RepairWishes wishes =
                new RepairWishes(absent, late, demand, new RepairNumbers(freeze, maxChanges, choice), spare);
        MonthWishes read = new MonthWishes(month.month(), "auto", ledger);
        return new RepairRun(root.console(), wishes, today, names.anonymity(), formats.wanted())
                .run(paths.folder(), paths.roster(), read.reading(), out.folder());
    }
}
