package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolderAndRosters() throws IOException {
        StarterShop.in(folder, "en");
        write("before.csv", "NHD");
        write("after.csv", "NDD");
    }

    /** Everyone the same, but 001's first three days. */
    private void write(String file, String first) throws IOException {
        StringBuilder csv = new StringBuilder("id");
        IntStream.rangeClosed(1, 31).forEach(day -> csv.append(',').append(day));
        for (int i = 0; i < 8; i++) {
            csv.append("\n00").append(i + 1);
            for (int day = 0; day < 31; day++) {
                csv.append(',').append(i == 0 && day < 3 ? first.charAt(day) : day % 8 == i ? '-' : 'H');
            }
        }
        Files.writeString(folder.resolve(file), csv);
    }

    @Test
    void aChangedCellIsNamedWithTheRuleThatItBreaks() {
        Run run = diff("before.csv", "after.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence("1 cell of 1 people are different", "must", "should")
                .containsPattern("001 Amy Lin +Wed 2 Dec +Half day +Day +no-day-after-night: ")
                .containsSubsequence("Who, before and after", "001 Amy Lin", "How evenly", "everybody");
    }

    @Test
    void backwardsTheBreachIsSaved() {
        assertThat(diff("after.csv", "before.csv", "--lang", "zh").out()).contains("不再违反 no-day-after-night：");
    }

    @Test
    void equalRostersSayThatNothingIsDifferent() {
        Run run = diff("before.csv", "before.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No cell is different.");
    }

    @Test
    void theDifferenceIsAlsoJson() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(diff("before.csv", "after.csv", "--json").out());

        assertThat(document.at("/format").textValue()).isEqualTo("paiban-diff-1");
        assertThat(document.at("/cells/0/agent").textValue()).isEqualTo("001");
        assertThat(document.at("/cells/0/after").textValue()).isEqualTo("day");
        assertThat(document.at("/cells/0/come/0/rule").textValue()).isEqualTo("no-day-after-night");
        assertThat(document.at("/agents/0/after/paidMinutes").intValue()
                        - document.at("/agents/0/before/paidMinutes").intValue())
                .isPositive();
        assertThat(document.at("/after/must").longValue())
                .isGreaterThan(document.at("/before/must").longValue());
    }

    @Test
    void aRosterThatIsNotThereIsRefused() {
        assertThat(diff("before.csv", "nothing.csv").exitCode()).isEqualTo(3);
        assertThat(diff("nothing.csv", "before.csv").exitCode()).isEqualTo(3);
    }

    private Run diff(String before, String after, String... options) {
        return Run.of(Stream.concat(Stream.of("diff", folder.toString(), before, after), Stream.of(options))
                .toArray(String[]::new));
    }
}
