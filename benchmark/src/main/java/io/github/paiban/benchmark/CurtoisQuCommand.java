package io.github.paiban.benchmark;

import io.github.paiban.benchmark.curtoisqu.Instance;
import io.github.paiban.benchmark.curtoisqu.InstanceRun;
import io.github.paiban.benchmark.curtoisqu.Outcome;
import io.github.paiban.benchmark.curtoisqu.Solution;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves one instance of Curtois and Qu. */
@Command(
        name = "curtois-qu",
        mixinStandardHelpOptions = true,
        description = "Solves an instance of Curtois and Qu; exit code 1 where audit and verifier disagree.")
final class CurtoisQuCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SearchFlags search = new SearchFlags();

    @Parameters(paramLabel = "FILE", description = "The instance.")
    private Path file;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Start of all chance. Default: 1.")
    private long seed;

    @Option(names = "--solution", paramLabel = "OUT", description = "Where to write the roster.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter printer = spec.commandLine().getOut();
        Outcome outcome =
                new InstanceRun(search.options(seed), line -> print(printer, line)).solve(Instance.read(file));
        if (out != null) {
            Files.writeString(out, Solution.text(outcome.cells()));
        }
        outcome.disagreements().forEach(line -> print(spec.commandLine().getErr(), line));
        print(printer, outcome.line());
        return outcome.disagreements().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void print(PrintWriter printer, String line) {
        printer.println(line);
        printer.flush();
    }
}
