package io.github.paiban.cli;

import io.github.paiban.notice.Message;
import io.github.paiban.rotation.MonthEnd;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code paiban rotate}: finds one cycle that everybody follows. */
@Command(name = "rotate")
final class RotateCommand implements Callable<Integer> {
    /** The longest cycle in weeks: a quarter of a year. */
    static final int MOST_WEEKS = 13;

    /** The most people for whom a cycle of as many weeks as people is tried, too. */
    static final int MOST_PEOPLE = 16;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private final FolderParameter dir = new FolderParameter();

    @Option(names = "--weeks", paramLabel = "N", converter = CountConverters.ToWeeks.class)
    private @Nullable Integer weeks;

    @Option(names = "--days", paramLabel = "N", converter = CountConverters.ToDays.class)
    private @Nullable Integer days;

    @Option(names = "--team", paramLabel = "TEAM")
    private @Nullable String team;

    @Option(names = "--shop", paramLabel = "SHOP")
    private @Nullable String shop;

    @Option(names = "--skill", paramLabel = "SKILL")
    private @Nullable String skill;

    @Mixin
    private final MonthOptions read = new MonthOptions();

    @Option(names = "--seconds", paramLabel = "N", converter = CountConverters.ToSeconds.class)
    private Duration time = Duration.ofMinutes(1);

    @Option(names = "--threads", paramLabel = "N", converter = CountConverters.ToThreads.class)
    private int threads = 1;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--by-month")
    private boolean byMonth;

    @Option(
            names = "--month-end",
            paramLabel = "POLICY",
            converter = Converters.ToMonthEnd.class,
            completionCandidates = Candidates.MonthEnds.class)
    private MonthEnd monthEnd = MonthEnd.REST;

    @Option(names = "--mend")
    private boolean mends;

    @Override
    public Integer call() throws IOException {
        if ((weeks != null && days != null) || (byMonth && (weeks != null || days != null))) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "weeks-or-days",
                    Message.of("cli.usage.weeks-or-days"),
                    Message.of("cli.rotate.one-length"));
        }
        RotateWishes wishes = new RotateWishes(weeks, days, team, shop, skill, time, threads, seed, byMonth, monthEnd);
        return new RotateRun(root.console(), wishes, mends)
                .run(dir.folder(), read.wishes().reading(), out);
    }
}
