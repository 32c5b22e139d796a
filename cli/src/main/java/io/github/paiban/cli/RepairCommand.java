package io.github.paiban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code paiban repair}: changes of a published roster only what must change. */
@Command(name = "repair")
final class RepairCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "DIR")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ROSTER")
    private Path roster;

    @Option(names = "--absent", paramLabel = "AGENT:DAYS")
    private List<String> absent = List.of();

    @Option(names = "--late", paramLabel = "AGENT:DAY@TIME")
    private List<String> late = List.of();

    @Option(names = "--demand", paramLabel = "FILE")
    private @Nullable String demand;

    @Option(names = "--today", paramLabel = "DAY")
    private @Nullable String today;

    @Option(names = "--freeze", paramLabel = "DAYS", converter = Converters.ToFreeze.class)
    private int freeze;

    @Option(names = "--max-changes", paramLabel = "N", converter = Converters.ToChanges.class)
    private @Nullable Integer maxChanges;

    @Option(names = "--spare", paramLabel = "AGENT")
    private List<String> spare = List.of();

    @Option(names = "--choose", paramLabel = "N", converter = Converters.ToChoice.class)
    private int choice = 1;

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = Converters.ToMonth.class)
    private @Nullable YearMonth month;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            converter = Converters.ToFormat.class,
            completionCandidates = Candidates.Formats.class)
    private @Nullable Set<Format> formats;

    @Override
    public Integer call() throws IOException {
        RepairWishes wishes = new RepairWishes(absent, late, demand, today, freeze, maxChanges, spare);
        Set<Format> wanted = formats == null ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
        return new RepairRun(root.console(), wishes, choice, wanted).run(folder, roster, month, out);
    }
}
