package io.github.paiban.benchmark;

import io.github.paiban.benchmark.year.YearFigures;
import io.github.paiban.benchmark.year.YearRun;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.io.roster.PatternReader;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rotation.CyclePattern;
import io.github.paiban.rules.RosterProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rosters a year from one pattern. */
@Command(
        name = "year",
        mixinStandardHelpOptions = true,
        description = "Rosters months in a row from one pattern, each reading the last; exit code 1 where a must rule"
                + " breaks.")
final class YearCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The shop's folder.")
    private Path folder;

    @Option(names = "--pattern", paramLabel = "FILE", required = true, description = "The pattern.")
    @SuppressWarnings("NullAway.Init") // picocli sets it: it is required
    private Path pattern;

    @Option(names = "--months", paramLabel = "N", defaultValue = "12", description = "How many. Default: 12.")
    private int months;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Start of all chance. Default: 1.")
    private long seed;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Longest search of each thread in steps, in place of time: the same each time.")
    private @Nullable Long steps;

    @Mixin
    private SearchFlags search = new SearchFlags();

    @Override
    public Integer call() {
        FolderReading read = ShopFolder.read(folder, ReadOptions.DEFAULT);
        RosterProblem first = read.findProblem().orElseThrow(() -> new IllegalArgumentException("Bad folder."));
        ShopConfig config = read.findConfig().orElseThrow();
        CyclePattern cycle = new PatternReader(config, first.month().agents(), FileLimits.DEFAULT)
                .read(pattern)
                .pattern();
        if (cycle == null) {
            throw new IllegalArgumentException(pattern + " is not a pattern.");
        }
        YearRun run = new YearRun(this::month, cycle, config.ledger(), options());
        List<YearRun.Month> all = run.run(
                YearMonth.from(first.month().period().first()), months, month -> print(YearFigures.line(month)));
        new YearFigures(all).lines().forEach(this::print);
        return all.stream().allMatch(month -> month.result().isLegal()) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private SolveOptions options() {
        SolveOptions options = search.options(seed);
        return steps == null
                ? options
                : options.withTimeLimit(Duration.ofDays(1))
                        .withUnimprovedLimit(Duration.ofDays(1))
                        .withStepLimit(steps);
    }

    private RosterProblem month(YearMonth month) {
        FolderReading read = ShopFolder.read(folder, ReadOptions.DEFAULT.withMonth(month));
        return read.findProblem()
                .orElseThrow(() ->
                        new IllegalArgumentException("The folder cannot be read for " + month + ": " + read.notices()));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
