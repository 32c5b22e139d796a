package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code paiban roster} says where it cannot do what was asked. */
final class RosterFailureTest extends RosterCases {
    @Test
    void badInputIsListedWithPlacesAndNothingIsWritten() throws IOException {
        StarterShop.change(folder, "requests.csv", "003", "033");
        StarterShop.change(folder, "demand.csv", "needed", "neded");
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/roster.csv"), "old");

        Run run = roster("--steps", "20");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("demand.csv:1:", "did you mean “needed”", "requests.csv:3:1", "unknown-agent", "“033”")
                .contains("nothing was written")
                .doesNotContain("\tat ");
        assertThat(outFiles()).containsExactly("roster.csv");
        assertThat(folder.resolve("out/roster.csv")).hasContent("old");
    }

    @Test
    void badInputIsAlsoJson() throws IOException {
        StarterShop.change(folder, "requests.csv", "003", "033");

        Run run = roster("--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(json(run.out()).at("/notices/0/code").textValue()).isEqualTo("unknown-agent");
    }

    @Test
    void aFolderThatIsNotThereIsInputRefused() {
        Run run = Run.of("roster", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains(folder.resolve("nowhere").toString())
                .contains("folder-missing")
                .doesNotContain(":0:0");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void anOutThatCannotBeWrittenIsFoundBeforeTheSearch() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file");

        Run run = roster("--seconds", "60", "--out", folder.resolve("taken").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cannot read or write", "taken").doesNotContain("\tat ");
    }

    @Test
    void aStackTraceIsShownOnlyWhereAsked() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file");

        assertThat(roster("--out", folder.resolve("taken").toString(), "--stacktrace")
                        .err())
                .contains("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "--seconds, 0, 'expected a number of seconds'",
        "--seconds, 86401, 'expected a number of seconds'",
        "--seconds, soon, 'expected a number of seconds'",
        "--threads, 65, 'expected a whole number, 1 to 64'",
        "--steps, 0, 'expected a whole number, at least 1'",
        "--gap, 1, 'expected a share such as 0.5% or 0.005'",
        "--gap, 101%, 'expected a share such as 0.5% or 0.005'",
        "--gap, small, 'expected a share such as 0.5% or 0.005'",
        "--seed, x, 'expected a whole number'",
        "--month, 2026-13, 'expected a month'",
        "--month, December, 'expected a month'",
    })
    void valuesOutOfRangeAreUsageErrors(String option, String value, String said) {
        Run run = roster(option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option, "“" + value + "”", said);
    }
}
