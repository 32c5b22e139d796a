package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckAndExplainTest {
    /** Eight agents; 001 goes from night to day on the 2nd. */
    private static final List<String> ROWS = List.of("ND", "DD", "HH", "DN", "NN", "NH", "-D", "-H");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolderAndRoster() throws IOException {
        StarterShop.in(folder, "en");
        StringBuilder csv = new StringBuilder("id");
        IntStream.rangeClosed(1, 31).forEach(day -> csv.append(',').append(day));
        for (int i = 0; i < ROWS.size(); i++) {
            csv.append("\n00").append(i + 1);
            for (int day = 0; day < 31; day++) {
                csv.append(',').append(day < 2 ? ROWS.get(i).charAt(day) : day % 8 == i ? '-' : 'H');
            }
        }
        Files.writeString(folder.resolve("mine.csv"), csv);
    }

    @Test
    void everyBreachIsListedByLevelWithRuleAgentDaysAmountAndWords() {
        Run run = run("check");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .containsSubsequence("My shop, 2026-12", "not legal", "must", "should", "Cost by rule", "total");
        assertThat(run.out())
                .containsPattern("no-day-after-night +001 Amy Lin +(Tue 1 Dec|1–2 Dec|Wed 2 Dec) +\\d+ +\\d+ +\\S");
        assertThat(run.out()).containsPattern("cover +- +Tue 1 Dec +\\d");
    }

    @Test
    void theCheckIsAlsoJsonAndChinese() throws IOException {
        Run run = run("check", "--json", "--lang", "zh");

        JsonNode document = json(run);
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(document.at("/legal").booleanValue()).isFalse();
        assertThat(document.at("/breaches/0/rule").isTextual()).isTrue();
        assertThat(document.at("/language").textValue()).isEqualTo("zh");
        assertThat(run("check", "--lang", "zh").out()).contains("不合规", "各规则扣分", "合计");
    }

    @Test
    void aRosterThatIsNotThereOrNotOneIsRefused() throws IOException {
        assertThat(Run.of("check", folder.toString(), "nothing.csv").exitCode()).isEqualTo(3);
        Files.writeString(folder.resolve("text.csv"), "hello");
        Run run = Run.of("check", folder.toString(), "text.csv");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("text.csv:").doesNotContain("\tat ");
    }

    @Test
    void aCellIsExplainedByWhatEachOtherShiftWouldCostAndWhatForbidsIt() {
        Run run = run("explain", "--agent", "Amy Lin", "--date", "12-2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "001 Amy Lin, Wed 2 Dec: Day", "What it costs as it stands", "What else could stand there")
                .contains("would be", "Half day", "Night", "better");
        assertThat(run.out()).containsPattern("no-day-after-night");
    }

    @Test
    void aForbiddenShiftNamesItsRule() {
        Run run = run("explain", "--agent", "004", "--date", "3");

        assertThat(run.out()).containsPattern("Day +forbidden +\\+\\d+ .*no-day-after-night: ");
    }

    @Test
    void aRowIsExplainedDayByDay() {
        Run run = run("explain", "--agent", "001", "--lang", "zh");

        assertThat(run.out().lines().filter(line -> line.startsWith("  12月"))).hasSize(31);
        assertThat(run.out()).contains("次优选择", "不允许");
    }

    @Test
    void aDayIsExplainedByWhoWorksAndHowTheNeedIsMet() {
        Run run = run("explain", "--date", "2026-12-02");

        assertThat(run.out())
                .containsSubsequence("Wed 2 Dec", "Day", "Amy Lin", "Cover", "2 of 3", "1 short", "What is broken");
    }

    @Test
    void withoutAgentAndDateWhatCostsMostIsShown() {
        assertThat(run("explain").out()).contains("Cost by rule", "that cost most", "--agent");
    }

    @Test
    void explanationsAreJson() throws IOException {
        assertThat(json(run("explain", "--agent", "001", "--date", "2", "--json"))
                        .at("/alternatives")
                        .size())
                .isEqualTo(3);
        assertThat(json(run("explain", "--agent", "001", "--json")).at("/days")).hasSize(31);
        assertThat(json(run("explain", "--date", "2", "--json")).at("/duties").size())
                .isPositive();
        assertThat(json(run("explain", "--json")).at("/rules").size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "--agent, Amy Lim, 'there is no agent “Amy Lim”', 'did you mean “Amy Lin”?'",
        "--date, 12-32, 'is no day of the period', '2026-12-01 to 2026-12-31'",
        "--date, 2027-01-01, 'is no day of the period', '2026-12-01 to 2026-12-31'",
    })
    void anUnknownAgentOrDayIsAUsageError(String option, String value, String said, String hint) {
        Run run = run("explain", option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said, hint);
    }

    @Test
    void aNameThatSeveralAgentsHaveNeedsAnId() throws IOException {
        StarterShop.change(folder, "agents.csv", "Ben Chen", "Amy Lin");

        Run run = run("explain", "--agent", "Amy Lin");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("several agents are called “Amy Lin”", "001, 002");
    }

    private Run run(String command, String... options) {
        return Run.of(Stream.concat(Stream.of(command, folder.toString(), "mine.csv"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
