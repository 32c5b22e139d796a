package io.github.paiban.benchmark.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads real roster sheets, which are kept outside the project; skipped where they are absent. */
final class SharedSheetsTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "benchmarks", "rosters");

    @Test
    void everyRealSheetIsReadAsPeopleReadIt() throws IOException {
        assumeThat(FOLDER).exists();
        List<Path> expected;
        try (Stream<Path> files = Files.list(FOLDER)) {
            expected = files.filter(file -> file.toString().endsWith(".json")).toList();
        }

        assertThat(expected)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(new SheetComparison(each).differences())
                        .as(each.getFileName().toString())
                        .isEmpty());
    }
}
