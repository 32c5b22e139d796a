package io.github.paiban.benchmark;

import io.github.paiban.benchmark.sheets.SheetComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the roster sheets of a folder and compares them with the expected readings beside them. */
@Command(
        name = "sheets",
        mixinStandardHelpOptions = true,
        description = "Reads roster sheets; exit code 1 where a reading differs from the JSON beside its sheet.")
final class SheetsCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Sheets, each with its expected reading as .json.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        boolean agreed = true;
        for (Path expected : expected()) {
            List<String> differences = new SheetComparison(expected).differences();
            print((differences.isEmpty() ? "same     " : "DIFFERS  ") + expected.getFileName());
            differences.stream().limit(MOST_SHOWN).forEach(line -> print("  " + line));
            agreed &= differences.isEmpty();
        }
        return agreed ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Path> expected() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
