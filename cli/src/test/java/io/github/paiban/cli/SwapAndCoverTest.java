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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SwapAndCoverTest {
    @TempDir
    private Path folder;

    /** Everyone works half days and is off every eighth; 001 has a night on the 4th, 002 a day on the 5th. */
    @BeforeEach
    void writeFolderAndRoster() throws IOException {
        StarterShop.in(folder, "en");
        StringBuilder csv = new StringBuilder("id");
        IntStream.rangeClosed(1, 31).forEach(day -> csv.append(',').append(day));
        for (int i = 0; i < 8; i++) {
            csv.append("\n00").append(i + 1);
            for (int day = 0; day < 31; day++) {
                String special = i == 0 && day == 3 ? "N" : i == 1 && day == 4 ? "D" : "H";
                csv.append(',').append(day % 8 == i ? "-" : special);
            }
        }
        Files.writeString(folder.resolve("mine.csv"), csv);
    }

    @Test
    void aSwapThatBreaksAMustRuleIsNotLegalAndNamesTheRuleBeforeAndAfter() {
        // 002 gets the night of the 4th before the own day of the 5th.
        Run run = run("swap", "--a", "001:4", "--b", "Ben Chen:4");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .containsSubsequence(
                        "001 Amy Lin (Fri 4 Dec) and 002 Ben Chen (Fri 4 Dec) swap",
                        "Not legal",
                        "Rules touched",
                        "no-day-after-night",
                        "before",
                        "kept",
                        "after",
                        "Who, before and after",
                        "Nothing was written");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aLegalSwapIsWrittenOnlyWhenAskedFor() throws IOException {
        assertThat(run("swap", "--a", "001:4", "--b", "003:4").out()).contains("Legal", "add --apply");
        assertThat(run("swap", "--a", "001:4", "--b", "003:4", "--apply", "--dry-run")
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("out")).doesNotExist();

        Run run = run("swap", "--a", "001:4", "--b", "003:4", "--apply", "--formats", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("out/roster.csv")).exists();
        assertThat(folder.resolve("out/changes.json")).exists();
        Run diff = Run.of("diff", folder.toString(), "mine.csv", "out/roster.csv", "--json");
        JsonNode cells = json(diff).at("/cells");
        assertThat(cells).hasSize(2);
        assertThat(cells.at("/1/agent").textValue()).isEqualTo("003");
        assertThat(cells.at("/1/after").textValue()).isEqualTo("night");
    }

    @Test
    void aSwapThatIsNotLegalIsWrittenOnlyByForce() {
        Run refused = run("swap", "--a", "001:4", "--b", "002:4", "--apply", "--formats", "csv");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.out()).contains("--force");
        assertThat(folder.resolve("out")).doesNotExist();

        Run forced = run("swap", "--a", "001:4", "--b", "002:4", "--apply", "--force", "--formats", "csv");
        assertThat(forced.exitCode()).isEqualTo(4);
        assertThat(folder.resolve("out/roster.csv")).exists();
    }

    @Test
    void aSwapIsAlsoJson() throws IOException {
        JsonNode document = json(run("swap", "--a", "001:4", "--b", "002:4", "--json"));

        assertThat(document.at("/format").textValue()).isEqualTo("paiban-swap-1");
        assertThat(document.at("/legal").booleanValue()).isFalse();
        assertThat(document.at("/cells")).hasSize(2);
        assertThat(document.at("/difference/must").longValue()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "001, 002:4, 'is no agent with a day'",
        "001:4, 001:5, 'are the same agent'",
        "009:4, 002:4, 'there is no agent'",
        "001:40, 002:4, 'is no day of the period'",
    })
    void aSideThatMeansNothingIsAUsageError(String a, String b, String said) {
        Run run = run("swap", "--a", a, "--b", b);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void whoCanTakeAShiftIsListedWithReasonsAndWhoCannotWithTheRule() {
        Run run = run("cover", "--date", "4", "--absent", "001");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Who can take Night on Fri 4 Dec for 001 Amy Lin", "Cannot, a must rule");
        assertThat(run.out()).containsPattern("no-day-after-night +\\d+ ");
        assertThat(run("cover", "--date", "4", "--absent", "001", "--lang", "zh")
                        .out())
                .contains("谁能替001 Amy Lin");
    }

    @Test
    void whoCanTakeAShiftIsAlsoJson() throws IOException {
        JsonNode document = json(run("cover", "--date", "4", "--shift", "night", "--json"));

        assertThat(document.at("/format").textValue()).isEqualTo("paiban-cover-1");
        assertThat(document.at("/onIt/0").textValue()).isEqualTo("001");
        assertThat(document.at("/candidates").size() + document.at("/cannot").size())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "--shift, evening, 'there is no shift'",
        "--skill, juggling, 'nobody has the skill'",
        "--absent, 004, 'does not work'",
    })
    void aQuestionThatMeansNothingIsAUsageError(String option, String value, String said) {
        Run run = option.equals("--skill")
                ? run("cover", "--date", "4", "--shift", "night", option, value)
                : run("cover", "--date", "4", option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void aCoverWithoutShiftAndWithoutAnyoneAbsentIsAUsageError() {
        assertThat(run("cover", "--date", "4").exitCode()).isEqualTo(2);
    }

    private Run run(String command, String... options) {
        return Run.of(Stream.concat(Stream.of(command, folder.toString(), "mine.csv"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
