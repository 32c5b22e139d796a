package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The starter shop with customers all day and two agents on every day shift. */
final class SimulateCommandTest {
    private static final String VOLUMES = "date,from,to,contacts\nall,09:00,12:00,60\nall,12:00,21:00,60\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeShop() throws IOException {
        StarterShop.in(folder, "en");
        Files.writeString(folder.resolve("volume.csv"), VOLUMES);
        String days =
                IntStream.rangeClosed(1, 31).mapToObj("2026-12-%02d"::formatted).collect(Collectors.joining(","));
        String work = "D,".repeat(30) + "D";
        Files.writeString(
                folder.resolve("mine.csv"),
                "id,name," + days + "\n001,Amy Lin," + work + "\n002,Ben Chen," + work + "\n");
    }

    @Test
    void theServiceIsSaidInWords() {
        Run run = run("--replications", "5");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "In time", "First replies", "All replies", "Contacts", "Occupancy", "Last shift", "5 times");
    }

    @Test
    void theServiceIsSaidInChinese() {
        assertThat(run("--replications", "2", "--lang", "zh").out()).contains("及时率", "忙碌率", "末班下班");
    }

    @Test
    void itIsOneJsonDocument() throws IOException {
        JsonNode document = json(run("--replications", "5", "--json"));

        assertThat(document.path("format").asText()).isEqualTo("paiban-simulation-1");
        assertThat(document.path("days")).hasSize(31);
        assertThat(document.at("/total/firstInTime/value").asDouble()).isBetween(0.01, 0.99);
        assertThat(document.at("/total/firstInTime/plusMinus").asDouble()).isPositive();
        assertThat(document.path("closings")).hasSize(31);
        assertThat(document.has("shortages")).isFalse();
    }

    @Test
    void theSameSeedSaysTheSameOnAnyNumberOfThreads() {
        String one = run("--replications", "4", "--json", "--threads", "1").out();

        assertThat(run("--replications", "4", "--json", "--threads", "3").out()).isEqualTo(one);
        assertThat(run("--replications", "4", "--json", "--seed", "2").out()).isNotEqualTo(one);
    }

    @Test
    void hoursThatMissTheTargetAreListedWithWhatTheyLack() throws IOException {
        JsonNode shortages =
                json(run("--replications", "5", "--target", "--json")).path("shortages");

        assertThat(shortages).isNotEmpty();
        assertThat(shortages)
                .anySatisfy(each -> assertThat(each.path("missing").asInt()).isPositive());
        assertThat(run("--replications", "5", "--target").out()).contains("Hours that miss the target");
    }

    @Test
    void oneReplicationHasNoInterval() throws IOException {
        assertThat(json(run("--replications", "1", "--json"))
                        .at("/total/firstInTime/plusMinus")
                        .isNull())
                .isTrue();
    }

    @Test
    void withoutVolumesItIsRefused() throws IOException {
        Files.delete(folder.resolve("volume.csv"));

        Run run = run();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("there are no volumes", "volume.csv");
    }

    @Test
    void aShopOnJdIsToldItsPointsAndTheMinutesThatNoShiftCovers() throws IOException {
        Files.writeString(folder.resolve("volume.csv"), VOLUMES + "all,23:30,24:00,2\n");
        StarterShop.change(
                folder, "paiban.yaml", "\nrules:\n", "\nservice: {platform: jd, window: \"09:00-24:00\"}\nrules:\n");

        Run simulated = run("--replications", "5");
        Run checked = Run.of("check", folder.toString(), "mine.csv", "--lang", "en");
        JsonNode document = json(run("--replications", "5", "--json"));

        for (Run each : List.of(simulated, checked)) {
            assertThat(each.out()).as(each.err()).contains("Points", "the chance of reaching 25: 100", "23:30–24:00");
        }
        assertThat(document.at("/points/0/expected").asDouble()).isEqualTo(62);
        assertThat(document.at("/points/0/chanceOfLimit").asDouble()).isEqualTo(1);
        assertThat(document.at("/queues/0/uncovered/0/from").asText()).isEqualTo("23:30");
        assertThat(document.at("/queues/0/uncovered/0/contacts").asDouble()).isEqualTo(62);
    }

    @ParameterizedTest
    @CsvSource({"--replications, 0", "--replications, 10001", "--replications, many", "--threads, 0", "--seed, x"})
    void valuesOutOfRangeAreUsageErrors(String option, String value) {
        Run run = run(option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option, value);
    }

    private Run run(String... options) {
        return Run.of(Stream.concat(Stream.of("simulate", folder.toString(), "mine.csv"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
