package io.github.paiban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that outgrows a few screens holds more than one thing: the code and the tests of every module. */
final class FileLengthTest {
    private static final int MOST_LINES = 250;

    @ParameterizedTest
    @CsvSource({
        "solver, main",
        "solver, test",
        "cli, main",
        "cli, test",
        "examples, test",
        "benchmark, main",
        "benchmark, test"
    })
    void noFileIsLongerThanIsReadAtOneSitting(String module, String kind) throws IOException {
        try (var files = Files.walk(Path.of("..", module, "src", kind, "java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }
}
