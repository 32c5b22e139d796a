package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four people, a week: two on day, one on night. */
final class RepairCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeShop() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), """
                shop: Tea
                period: {from: 2026-11-09, to: 2026-11-15}
                language: en
                shifts:
                  day:   {name: Day, symbol: D, time: "09:00-17:00"}
                  night: {name: Night, symbol: N, time: "17:00-23:00"}
                rules:
                  rest: {rule: rest-hours, min: 11h}
                """);
        Files.writeString(folder.resolve("agents.csv"), "id,name\nA1,Ann\nB1,Bob\nC1,Cai\nD1,Dan\n");
        Files.writeString(folder.resolve("demand.csv"), "date,shift,needed\nall,day,2\nall,night,1\n");
        Files.writeString(folder.resolve("roster.csv"), """
                id,name,2026-11-09,2026-11-10,2026-11-11,2026-11-12,2026-11-13,2026-11-14,2026-11-15
                A1,Ann,N,N,N,N,N,-,-
                B1,Bob,D,D,D,D,D,-,D
                C1,Cai,D,D,D,D,-,D,D
                D1,Dan,-,-,-,-,-,N,N
                """);
    }

    private Run repair(String... options) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "repair", folder.toString(), "roster.csv", "--formats", "csv", "--today", "2026-11-09"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Path written() {
        return folder.resolve("repaired");
    }

    @Test
    void theWaysAreShownAndTheFirstIsWritten() throws IOException {
        Run run = repair("--absent", "A1:2026-11-11");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("best cover", "D1 Dan", "Wed 11 Nov", "Could you please", "6 h short", "Next");
        assertThat(Files.readString(written().resolve("roster.csv"))).contains("Dan");
        assertThat(Files.readString(written().resolve("message.txt"))).contains("想请下面的同事帮忙", "Could you please");
        assertThat(Files.readString(folder.resolve("roster.csv"))).contains("A1,Ann,N,N,N,N,N");
    }

    @Test
    void itIsSaidInChinese() {
        assertThat(repair("--absent", "Ann:11-11..12", "--lang", "zh").out()).contains("人手最足", "要问的人", "想请下面的同事帮忙");
    }

    @Test
    void theRepairedRosterCanBeRepairedAgainAndIsLegal() {
        assertThat(repair("--absent", "A1:11-11").exitCode()).isZero();
        String roster = written().resolve("roster.csv").toString();

        Run again = Run.of(
                "repair", folder.toString(), roster, "--absent", "D1:11-11", "--today", "11-09", "--formats", "csv");

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).contains("D1 Dan");
    }

    @Test
    void itIsOneJsonDocument() throws IOException {
        JsonNode document = json(repair("--absent", "A1:11-11..", "--late", "B1:11-10@13:00", "--json"));

        assertThat(document.path("format").asText()).isEqualTo("paiban-repair-1");
        assertThat(document.path("leave")).hasSize(3);
        assertThat(document.path("late")).hasSize(1);
        assertThat(document.at("/repairs/0/ask")).isNotEmpty();
        assertThat(document.at("/repairs/0/message/zh").asText()).contains("Ann");
        assertThat(document.at("/repairs/0/message/en").asText()).contains("Ann");
        assertThat(document.at("/files").toString()).contains("message.txt");
    }

    @Test
    void anotherWayIsChosenAndOneThatIsNotThereIsRefused() throws IOException {
        JsonNode document = json(repair("--absent", "A1:11-10..13", "--json", "--choose", "2"));

        assertThat(document.path("chosen").asInt()).isEqualTo(2);
        Run run = repair("--absent", "A1:11-11", "--spare", "B1", "--spare", "C1", "--spare", "D1", "--choose", "3");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no way 3");
    }

    @Test
    void withNothingAbsentNothingIsWritten() {
        Run run = repair();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Nothing happened");
        assertThat(written()).doesNotExist();
    }

    @Test
    void daysAlreadyWorkedChangeNothingAndItIsSaidWhy() {
        Run run = repairOn("2026-11-14", "--absent", "A1:11-11");
        Run after = repairOn("2027-01-02", "--absent", "A1:11-11");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("worked already", "--today");
        assertThat(after.exitCode()).isZero();
        assertThat(after.out()).contains("The month is over");
        assertThat(written()).doesNotExist();
    }

    private Run repairOn(String today, String... options) {
        return Run.of(Stream.concat(
                        Stream.of("repair", folder.toString(), "roster.csv", "--formats", "csv", "--today", today),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void allThatIsWrongOnTheCommandLineIsListed() {
        Run run = repair(
                "--absent",
                "Z9:11-11",
                "--absent",
                "A1:11-13..11",
                "--absent",
                "A1",
                "--absent",
                "A1:12-01",
                "--late",
                "B1:11-10@xx",
                "--spare",
                "nobody",
                "--freeze",
                "x",
                "--max-changes",
                "-1",
                "--choose",
                "4");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains(
                        "unknown-agent",
                        "end-before-start",
                        "bad-absence",
                        "date-outside-period",
                        "bad-time",
                        "--freeze       error  bad-number",
                        "--max-changes  error  bad-number",
                        "--choose       error  bad-number",
                        "9 errors");
        assertThat(written()).doesNotExist();
    }

    @Test
    void numbersThatNoNumberHoldsAndDaysThatAreNoneAreRefused() {
        Run huge = repair("--max-changes", "99999999999999999999", "--choose", "1.5", "--freeze", "-1d");
        assertThat(huge.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(huge.err()).contains("--max-changes", "--choose", "--freeze", "3 errors");

        Run never = Run.of("repair", folder.toString(), "roster.csv", "--today", "11-31");
        assertThat(never.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(never.err()).contains("11-31");
        assertThat(written()).doesNotExist();
    }

    @Test
    void aNewDemandIsReadFromItsFileAndItsErrorsAreListed() throws IOException {
        Files.writeString(folder.resolve("friday.csv"), "date,shift,needed\n2026-11-13,day,3\n");
        Files.writeString(folder.resolve("wrong.csv"), "date,shift,needed\n2026-11-13,dusk,3\n");

        Run run = repair("--demand", "friday.csv");
        Run wrong = repair("--demand", "wrong.csv");
        Run missing = repair("--demand", "missing.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("New demand", "Fri 13 Nov");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(wrong.err()).contains("wrong.csv", "unknown-shift", "dusk");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(missing.err()).contains("missing.csv");
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
