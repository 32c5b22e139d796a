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

/** Six agents, two days and one night a day, at most five days in a row. */
final class RotateCommandTest {
    private static final String SETTINGS = """
            shop: Tea
            month: 2026-11
            language: en
            shifts:
              day:   {name: Day, symbol: D, time: "09:00-17:00"}
              night: {name: Night, symbol: N, time: "17:00-23:00"}
            rules:
              work-run: {rule: run, what: work, max: 5}
              rest: {rule: rest-hours, min: 11h}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeShop() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), SETTINGS);
        Files.writeString(
                folder.resolve("agents.csv"), "id,name,team\n1,Ann,x\n2,Bob,x\n3,Cai,x\n4,Dan,x\n5,Eva,x\n6,Fei,y\n");
        Files.writeString(folder.resolve("demand.csv"), "date,shift,needed\nall,day,2\nall,night,1\n");
    }

    private Run rotate(String... options) {
        return Run.of(Stream.concat(Stream.of("rotate", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private void addRule(String rule) throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), SETTINGS + "  " + rule + "\n");
    }

    @Test
    void theCycleIsShownAndWritten() throws IOException {
        Run run = rotate("--weeks", "6");

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(run.out())
                .contains("Tea", "Mon", "6 weeks, 1 agents in each", "kept for 24 months", "work-run", "proved");
        assertThat(Files.readAllLines(folder.resolve("out").resolve("pattern.csv")))
                .hasSize(7);
    }

    @Test
    void itIsSaidInChinese() {
        assertThat(rotate("--weeks", "3", "--lang", "zh").out()).contains("周一", "3周，每周2人", "已写");
    }

    @Test
    void itIsOneJsonDocument() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(rotate("--weeks", "6", "--json").out());

        assertThat(document.path("format").asText()).isEqualTo("paiban-rotation-1");
        assertThat(document.at("/cycle/rows")).hasSize(6);
        assertThat(document.at("/cycle/rows/0/duties")).hasSize(7);
        assertThat(document.at("/cycle/shouldCost").asLong()).isZero();
        assertThat(document.at("/forecast/goesOn").asBoolean()).isTrue();
    }

    @Test
    void aPatternThatCannotGoOnIsNotWritten() throws IOException {
        addRule("four-rests: {rule: rest-days, exactly: 4}");

        Run run = rotate("--weeks", "6");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_LEGAL);
        assertThat(run.out()).contains("cannot go on", "four-rests", "would let it go on");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whereThereIsNoneTheCauseIsSaid() throws IOException {
        addRule("cover: {rule: cover, level: must, under: 1, over: 1}\n  short: {rule: run, what: work, max: 2}");

        Run run = rotate("--weeks", "4");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_LEGAL);
        assertThat(run.out()).contains("There is no such cycle", "cannot be kept together", "rule short");
    }

    @Test
    void aTeamMeetsItsPartAndAnUnknownTeamIsRefused() {
        assertThat(rotate("--team", "x", "--weeks", "5").out()).contains("5 weeks");
        Run run = rotate("--team", "z");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("team z");
    }

    @Test
    void weeksAndDaysTogetherAreRefused() {
        assertThat(rotate("--weeks", "2", "--days", "10").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(rotate("--weeks", "14").err()).contains("1 to 13");
        assertThat(rotate("--weeks", "7").err()).contains("7 weeks");
    }

    @Test
    void aRosterFollowsThePattern() throws IOException {
        assertThat(rotate("--weeks", "6").exitCode()).isZero();
        String pattern = folder.resolve("out").resolve("pattern.csv").toString();

        Run run = Run.of("roster", folder.toString(), "--pattern", pattern, "--steps", "20", "--threads", "1");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode roster =
                new ObjectMapper().readTree(folder.resolve("out/roster.json").toFile());
        assertThat(roster.at("/stability/cells").asInt()).isEqualTo(180);
        assertThat(roster.at("/stability/share").asDouble()).isEqualTo(1);
        assertThat(roster.at("/stability/agents/0/from").asText()).isEqualTo("pattern");
        assertThat(run.out()).contains("followed in 100.0% of the cells");
    }

    @Test
    void leaveBreaksAPatternOnlyWhereItMust() throws IOException {
        assertThat(rotate("--weeks", "6").exitCode()).isZero();
        Files.writeString(folder.resolve("requests.csv"), "agent,from,to,kind\n1,2026-11-09,2026-11-13,leave\n");
        String pattern = folder.resolve("out").resolve("pattern.csv").toString();

        Run run = Run.of("roster", folder.toString(), "--pattern", pattern, "--steps", "400", "--threads", "1");

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        JsonNode roster =
                new ObjectMapper().readTree(folder.resolve("out/roster.json").toFile());
        assertThat(roster.at("/stability/cells").asInt()).isEqualTo(175);
        assertThat(roster.at("/stability/share").asDouble()).isBetween(0.7, 1.0);
    }
}
