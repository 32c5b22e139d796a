package io.github.paiban.benchmark;

import io.github.paiban.benchmark.shop.GeneratedMonth;
import io.github.paiban.benchmark.shop.MonthFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a generated month. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes a generated month as a folder that ./paiban roster reads.")
final class GenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MonthFlags flags = new MonthFlags();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder, made if need be. Default: generated-AGENTS-SEED.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        GeneratedMonth month = flags.month();
        Path folder = Objects.requireNonNullElse(out, Path.of("generated-" + flags.agents() + "-" + flags.seed()));
        MonthFolder.write(month, folder);
        spec.commandLine().getOut().println("./paiban roster " + folder);
        return ExitCode.OK;
    }
}
