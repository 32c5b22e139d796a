package io.github.paiban.benchmark;

import io.github.paiban.benchmark.curtoisqu.Instance;
import io.github.paiban.benchmark.curtoisqu.InstanceFolder;
import io.github.paiban.benchmark.curtoisqu.InstanceRun;
import io.github.paiban.benchmark.curtoisqu.Outcome;
import io.github.paiban.benchmark.curtoisqu.Scoreboard;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Solves all instances of a folder, one after the other. */
@Command(
        name = "scoreboard",
        mixinStandardHelpOptions = true,
        description = "Solves all instances of Curtois and Qu in a folder and writes a table in Markdown; exit code 1"
                + " where audit and verifier disagree.")
final class ScoreboardCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SearchFlags search = new SearchFlags();

    @Option(
            names = "--instances",
            paramLabel = "DIR",
            description = "Their folder. Default: shared/benchmarks/curtois-qu beside the project.")
    private @Nullable Path folder;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            split = ",",
            defaultValue = "1",
            description = "Seeds, separated by commas; each instance is solved with each. Default: 1.")
    private List<Long> seeds = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the table too.")
    private @Nullable Path out;

    private final List<String> table = new ArrayList<>();
    private boolean agreed = true;

    @Override
    public Integer call() throws IOException {
        List<Path> files = InstanceFolder.list(folder == null ? Project.sharedInstances() : folder);
        for (String line : Scoreboard.head()) {
            add(line);
        }
        for (Path file : files) {
            Instance instance = Instance.read(file);
            for (long seed : seeds) {
                add(instance, seed);
            }
        }
        return agreed ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void add(Instance instance, long seed) throws IOException {
        Outcome outcome = new InstanceRun(search.options(seed), line -> {}).solve(instance);
        for (String line : outcome.disagreements()) {
            agreed = false;
            spec.commandLine().getErr().println(instance.name() + ": " + line);
        }
        add(Scoreboard.row(outcome, seed));
    }

    /** Prints a line at once, and writes all lines so far: a long run that is broken off keeps what it has. */
    private void add(String line) throws IOException {
        table.add(line);
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(line);
        printer.flush();
        if (out != null) {
            Files.write(out, table);
        }
    }
}
