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
import org.junit.jupiter.params.provider.ValueSource;

/** The starter folder for December 2026; its must rules are only wished for here, so that drawn rosters are legal. */
final class PublishCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolder() throws IOException {
        StarterShop.in(folder, "en");
        Path yaml = folder.resolve("paiban.yaml");
        String text = Files.readString(yaml);
        String rules = """
                rules:
                  fair-nights: {rule: fair-share, what: night}
                  equal-hours: {rule: equal-hours}
                  rests: {rule: rest-days, min: 1}
                """;
        Files.writeString(yaml, text.substring(0, text.indexOf("\nrules:") + 1) + rules);
        Files.writeString(folder.resolve("agents.csv"), """
                id,name
                001,Amy Lin
                002,Ben Chen
                003,Cara Wu
                004,Dan Xu
                005,Eve Li
                006,Fay Ma
                007,Gus He
                008,Hal Yu
                """);
        for (String table : List.of("demand.csv", "requests.csv", "pins.csv", "history.csv")) {
            Files.delete(folder.resolve(table));
        }
        roster("a.csv", 1);
        roster("b.csv", 2);
    }

    /** Night for one agent, half-days for the others, every seventh day off. */
    private void roster(String file, int nightAgent) throws IOException {
        StringBuilder csv = new StringBuilder("id");
        IntStream.rangeClosed(1, 31).forEach(day -> csv.append(',').append(day));
        for (int agent = 1; agent <= 8; agent++) {
            csv.append("\n00").append(agent);
            for (int day = 1; day <= 31; day++) {
                csv.append(',').append(day % 7 == 0 ? "-" : agent == nightAgent ? "N" : "H");
            }
        }
        Files.writeString(folder.resolve(file), csv);
    }

    private Run publish(String roster, String... options) {
        return run(
                "publish", Stream.concat(Stream.of(roster), Stream.of(options)).toArray(String[]::new));
    }

    private Run run(String command, String... options) {
        return Run.of(Stream.concat(Stream.of(command, folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void theFirstPublicationMakesTheLedgerAndKeepsTheRoster() throws IOException {
        Run run = publish("a.csv", "--today", "2026-11-20");

        assertThat(run.err()).doesNotContain("warning", "error");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence("My shop, 2026-12", "Published on 2026-11-20 as publication 1", "ledger.csv")
                .contains("--month 2027-01");
        assertThat(Files.readString(folder.resolve("ledger.csv"))).contains("001,Amy Lin,nights,27,");
        assertThat(Files.readString(folder.resolve("published/2026-12.csv"))).contains("2026-12-31");
    }

    @Test
    void theSecondTimeNothingIsAddedAndTheExitCodeIsZero() throws IOException {
        publish("a.csv", "--today", "2026-11-20");
        String once = Files.readString(folder.resolve("ledger.csv"));
        Run run = publish("a.csv", "--today", "2026-11-25");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Published already on 2026-11-20 as publication 1; nothing is added");
        assertThat(Files.readString(folder.resolve("ledger.csv"))).isEqualTo(once);
    }

    @Test
    void aCorrectionTakesBackWhatWasCountedAndCountsChangesAtShortNotice() throws IOException {
        publish("a.csv", "--today", "2026-11-20");
        Run run = publish("b.csv", "--today", "2026/12/10");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Published on 2026-12-10 as publication 2")
                .contains("54 cells of 2 agents")
                .containsPattern("fewer than 7 days ahead: 001 Amy Lin 6, 002 \\S+ \\S+ 6");
        assertThat(Files.readString(folder.resolve("ledger.csv")))
                .contains("taken back,001,Amy Lin,nights,-27,")
                .contains("published,002,");
        JsonNode back = json(publish("a.csv", "--today", "2026-11-01", "--json"));
        assertThat(back.at("/outcome").textValue()).isEqualTo("corrected");
        assertThat(back.at("/shortNotice")).isEmpty();
    }

    @Test
    void aPublishedFileThatWasChangedIsToldByACorrection() throws IOException {
        publish("a.csv", "--today", "2026-11-20");
        StarterShop.change(folder, "published/versions/2026-12-1.csv", "H", "N");

        assertThat(publish("b.csv", "--dry-run").err()).contains("2026-12-1.csv", "published-changed");
        assertThat(publish("a.csv").err()).doesNotContain("published-changed");
        assertThat(publish("b.csv").err()).doesNotContain("published-changed");
    }

    @Test
    void aRosterThatBreaksMustRulesIsPublishedOnlyByForce() throws IOException {
        StarterShop.change(folder, "paiban.yaml", "min: 1}", "min: 9}");
        Run refused = publish("a.csv");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.out()).contains("Not published: 8 breaches", "rests", "and 2 more", "--force");
        assertThat(folder.resolve("ledger.csv")).doesNotExist();
        assertThat(json(publish("a.csv", "--json")).at("/outcome").textValue()).isEqualTo("refused");

        Run forced = publish("a.csv", "--force", "--today", "2026-11-20");
        assertThat(forced.exitCode()).isZero();
        assertThat(forced.out()).contains("although 8 must rules are broken");
        assertThat(run("ledger").out()).containsPattern("001 Amy Lin .* 5");
    }

    @Test
    void aDryRunWritesNothing() {
        Run run = publish("a.csv", "--dry-run", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("将作为第 1 批发布", "没有写入任何文件");
        assertThat(folder.resolve("ledger.csv")).doesNotExist();
        assertThat(folder.resolve("published")).doesNotExist();
    }

    @Test
    void theNextMonthKnowsWhatWasPublishedAndWhatItOwes() throws IOException {
        publish("a.csv", "--today", "2026-11-20");
        roster("jan.csv", 3);
        Run explained = run("explain", "jan.csv", "--agent", "001", "--month", "2027-01");
        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out())
                .contains("What the ledger asks of this month")
                .containsPattern(
                        "Night: \\d+(\\.\\d)? days more than the team until 2026-12, so 3 days less this month");
        JsonNode json = json(run("explain", "jan.csv", "--agent", "001", "--month", "2027-01", "--json"));
        assertThat(json.at("/settlements/0/rule").textValue()).isEqualTo("fair-nights");
        assertThat(json.at("/settlements/0/asked").doubleValue()).isEqualTo(3);

        String checked = run("check", "jan.csv", "--month", "2027-01").out();
        assertThat(checked).contains("having had", "until 2026-12");
    }

    @Test
    void theDaysOfAPublishedMonthAreTheHistoryOfTheNext() throws IOException {
        StarterShop.change(folder, "paiban.yaml", "rules:\n", "rules:\n  long: {rule: run, what: work, max: 6}\n");
        publish("a.csv", "--today", "2026-11-20", "--force");
        roster("jan.csv", 3);
        // 29 to 31 December worked; with six days of January that is nine in a row
        assertThat(run("check", "jan.csv", "--month", "2027-01").out()).containsPattern("long +001 .*9 days in a row");
    }

    @Test
    void historyThatSaysOtherwiseHoldsAndIsTold() throws IOException {
        publish("a.csv", "--today", "2026-11-20");
        Files.writeString(folder.resolve("history.csv"), "agent,date,shift\n001,2026-12-31,-\n001,2026-12-30,N\n");
        roster("jan.csv", 3);

        Run run = run("check", "jan.csv", "--month", "2027-01");
        assertThat(run.err()).contains("history.csv:2:", "history-differs", "1 cells differ");
    }

    @Test
    void theBalancesAreShownForAllAndForOne() throws IOException {
        assertThat(run("ledger").out()).contains("No month is published yet");
        publish("a.csv", "--today", "2026-11-20");

        Run all = run("ledger");
        assertThat(all.exitCode()).isZero();
        assertThat(all.out())
                .containsSubsequence(
                        "balances of 2026-12", "nights", "weekend days", "paid hours", "001 Amy Lin", "+23.6");
        assertThat(run("ledger", "--lang", "zh").out()).contains("台账 2026-12", "晚班", "计薪工时");
        Run one = run("ledger", "--agent", "Amy Lin");
        assertThat(one.out()).contains("2026-12", "27/3.4", "balance");
        JsonNode json = json(run("ledger", "--json", "--agent", "001"));
        assertThat(json.at("/publications/0/number").intValue()).isEqualTo(1);
        assertThat(json.at("/agents")).hasSize(1);
        assertThat(json.at("/agents/0/balances/0/amount").doubleValue()).isEqualTo(27);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "ledger", "check"})
    void aBrokenLedgerIsRefusedWithItsLineByEveryCommand(String command) throws IOException {
        publish("a.csv", "--today", "2026-11-20");
        Path ledger = folder.resolve("ledger.csv");
        String text = Files.readString(ledger);
        Files.writeString(ledger, text.substring(0, text.indexOf("002,")));
        String[] options = command.equals("ledger") ? new String[0] : new String[] {"b.csv"};

        Run run = run(command, options);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .containsPattern("ledger.csv:\\d+:\\d+ +error +ledger-cells")
                .contains("backup");
        assertThat(Files.readString(ledger)).endsWith(",published,");
    }

    @Test
    void aLedgerElsewhereIsKeptThereWithItsRosters(@TempDir Path elsewhere) {
        Path ledger = elsewhere.resolve("all/ledger.csv");
        Run run = publish("a.csv", "--ledger", ledger.toString(), "--today", "2026-11-20");

        assertThat(run.exitCode()).isZero();
        assertThat(ledger).exists();
        assertThat(elsewhere.resolve("all/published/2026-12.csv")).exists();
        assertThat(folder.resolve("ledger.csv")).doesNotExist();
        assertThat(run("ledger", "--ledger", ledger.toString()).out()).contains("+23.6");
        assertThat(run("check", "b.csv", "--ledger", "nothing.csv").err()).contains("ledger-missing");
    }

    @Test
    void aDateThatIsNoneIsAUsageError() {
        Run run = publish("a.csv", "--today", "2026-13-40");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--today").contains("2026-11-12");
    }
}
