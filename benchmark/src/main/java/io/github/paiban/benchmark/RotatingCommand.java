package io.github.paiban.benchmark;

import io.github.paiban.benchmark.rotating.RotatingInstance;
import io.github.paiban.benchmark.rotating.RotatingModel;
import io.github.paiban.benchmark.rotating.RotatingVerifier;
import io.github.paiban.rotation.CycleAnswer;
import io.github.paiban.rotation.CycleCause;
import io.github.paiban.rotation.CycleOptions;
import io.github.paiban.rotation.CycleProblem;
import io.github.paiban.rotation.CycleSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves one rotating workforce instance. */
@Command(
        name = "rotating",
        mixinStandardHelpOptions = true,
        description = "Solves a rotating workforce instance; exit code 1 where the verifier finds fault.")
final class RotatingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The instance.")
    private Path file;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "Longest search. Default: 60.")
    private long seconds;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Threads that search. Default: 2.")
    private int threads;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Start of all chance. Default: 1.")
    private long seed;

    @Option(names = "--alone", description = "Search without the native library.")
    private boolean alone;

    @Option(names = "--solution", paramLabel = "OUT", description = "Where to write the schedule.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        RotatingInstance instance = RotatingInstance.read(file);
        long begin = System.nanoTime();
        RotatingModel model = new RotatingModel(instance);
        CycleProblem problem = model.problem();
        CycleOptions options = CycleOptions.DEFAULT
                .withTime(Duration.ofSeconds(seconds))
                .withThreads(threads)
                .withSeed(seed)
                .withLibrary(!alone);
        CycleAnswer answer = CycleSearch.search(problem, options);
        double used = (System.nanoTime() - begin) / 1e9;
        return switch (answer) {
            case CycleAnswer.Found found -> report(new RotatingVerifier(instance), model.lines(found.duties()), used);
            case CycleAnswer.None none -> {
                explain(model, CycleCause.find(problem, options));
                yield end(false, used);
            }
            case CycleAnswer.Unknown unknown -> {
                print("Neither a schedule nor a proof that there is none was found.");
                yield end(false, used);
            }
        };
    }

    private int report(RotatingVerifier verifier, List<String> lines, double used) throws IOException {
        List<String> violations = verifier.violations(lines);
        violations.forEach(this::print);
        if (out != null) {
            Files.write(out, lines);
        }
        end(violations.isEmpty(), used);
        return violations.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void explain(RotatingModel model, CycleCause cause) {
        print("There is no schedule. These cannot be kept together"
                + (cause.isSmallest() ? ", and without any one of them they could:" : ":"));
        cause.rules().forEach(rule -> print("  " + rule.head().id()));
        cause.needs().forEach(need -> print("  " + model.say(need)));
    }

    private int end(boolean satisfied, double used) {
        print(String.format(Locale.ROOT, "satisfied=%s seconds=%.2f", satisfied, used));
        return ExitCode.OK;
    }

    private void print(String line) {
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(line);
        printer.flush();
    }
}
