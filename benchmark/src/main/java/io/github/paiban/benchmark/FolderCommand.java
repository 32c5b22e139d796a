package io.github.paiban.benchmark;

import io.github.paiban.benchmark.shop.ShopOutcome;
import io.github.paiban.benchmark.shop.ShopRun;
import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.rules.RosterProblem;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves a shop's own month. */
@Command(
        name = "folder",
        mixinStandardHelpOptions = true,
        description = "Solves the month of a shop's folder; exit code 1 where audit and search disagree.")
final class FolderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A shop's folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it: it is required
    private Path folder;

    @Option(names = "--volumes", description = "Take the demand from the volumes, not from demand.csv.")
    private boolean isOfVolumes;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Start of all chance. Default: 1.")
    private long seed;

    @Mixin
    private SearchFlags search = new SearchFlags();

    @Override
    public Integer call() {
        ShopOutcome outcome = new ShopRun(search.options(seed), this::print).solve(problem());
        print(outcome.line());
        return outcome.isAgreed() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private RosterProblem problem() {
        DemandSource demand = isOfVolumes ? DemandSource.VOLUMES : DemandSource.FILE;
        FolderReading reading = ShopFolder.read(folder, ReadOptions.DEFAULT.withDemand(demand));
        RosterProblem problem = reading.problem();
        if (problem == null) {
            throw new IllegalArgumentException(folder + " cannot be read: " + reading.notices());
        }
        return problem;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
