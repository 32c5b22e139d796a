package io.github.paiban.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Runs measurements of the inner loops. */
@Command(
        name = "jmh",
        description = "Measures the inner loops with JMH at 30, 200 and 1000 agents.",
        footer = "For example: benchmark/run jmh Moves -p agents=30 -f 1")
final class JmhCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATTERN",
            arity = "0..*",
            description = "A pattern of measurements, all where there is none, and options of JMH itself.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws RunnerException, CommandLineOptionException {
        new Runner(new CommandLineOptions(arguments.toArray(String[]::new))).run();
        return ExitCode.OK;
    }
}
