package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small shop with two shifts and the same chats every day. */
final class HeadcountCommandTest {
    private static final String SETTINGS = """
            shop: Tea house
            month: 2026-11
            language: en
            service: {target: 80/30s, concurrency: 3}
            shifts:
              day:  {name: Day, symbol: D, time: "09:00-17:00"}
              late: {name: Late, symbol: L, time: "13:00-21:00"}
            law: cn
            headcount: {attrition: 10%, ramp: 2, ramp-capacity: 50%, hire-lead: 20}
            rules:
              five-days: {rule: run, what: work, max: 5}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolder() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), SETTINGS);
        Files.writeString(folder.resolve("agents.csv"), "id,name,contract\n1,Ann,1\n2,Bob,1\n3,Cid,0.5\n");
        Files.writeString(
                folder.resolve("volume.csv"), "date,from,to,contacts\nall,09:00,13:00,80\nall,13:00,21:00,200\n");
    }

    private Run headcount(String... options) {
        Stream<String> all =
                Stream.concat(Stream.of("headcount", folder.toString(), "--steps", "40"), Stream.of(options));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void aScreenfulSaysHowManyAndWhyNotFewerAndWhomToHire() throws IOException {
        Run run = headcount("--months", "2");

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(run.out())
                .contains("people needed, 2026-11 to 2026-12")
                .contains("Why not one fewer")
                .contains("10% leave in a month, new people work 2 weeks at 50%, 20 days to hire")
                .contains("every day")
                .contains("no team can keep 80.0%")
                .contains("Labour law")
                .contains("paiban roster");
        assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(40);
        List<String> table = Files.readAllLines(folder.resolve("out").resolve("headcount.csv"));
        assertThat(table).hasSize(1 + 2 * 2);
        assertThat(Files.readString(folder.resolve("out").resolve("headcount.html")))
                .contains("2026-12")
                .doesNotContain("NaN");
    }

    @Test
    void programsGetEverything() throws IOException {
        Run run = headcount("--months", "2026-11", "--json");

        JsonNode document = new ObjectMapper().readTree(run.out());
        JsonNode month = document.path("months").path(0);
        assertThat(document.path("format").asText()).isEqualTo("paiban-headcount-1");
        assertThat(document.path("months")).hasSize(1);
        assertThat(month.path("state").asText()).isEqualTo("confirmed");
        assertThat(month.path("people").asInt())
                .isGreaterThanOrEqualTo(month.path("bound").asInt());
        assertThat(month.path("desks").path(0).path("oneFewer").path("people").asInt())
                .isEqualTo(month.path("people").asInt() - 1);
        assertThat(month.path("law").path("findings")).isNotEmpty();
        assertThat(new ObjectMapper()
                        .readTree(Files.readString(folder.resolve("out").resolve("headcount.json")))
                        .path("months"))
                .isEqualTo(document.path("months"));
    }

    @Test
    void aMonthTakesItsVolumesFromTheFirstFileThatHasAny() throws IOException {
        Files.writeString(folder.resolve("nov.csv"), "date,from,to,contacts\n2026-11-05,09:00,21:00,100\n");
        Files.writeString(folder.resolve("dec.csv"), "date,from,to,contacts\n2026-12-05,09:00,21:00,300\n");

        Run run = headcount("--months", "2", "--from-volume", "nov.csv,dec.csv", "--json");

        JsonNode months = new ObjectMapper().readTree(run.out()).path("months");
        assertThat(months.path(0).path("contacts").asDouble()).isEqualTo(100);
        assertThat(months.path(1).path("contacts").asDouble()).isEqualTo(300);
    }

    @Test
    void laterMonthsAreForecastWhereVolumesWereCounted() throws IOException {
        StringBuilder lines = new StringBuilder("date,from,to,contacts\n");
        for (LocalDate date = LocalDate.of(2026, 9, 1);
                date.isBefore(LocalDate.of(2026, 11, 1));
                date = date.plusDays(1)) {
            lines.append(date).append(",09:00,21:00,240\n");
        }
        Files.writeString(folder.resolve("history-volume.csv"), lines);

        JsonNode months = new ObjectMapper()
                .readTree(headcount("--months", "2", "--json").out())
                .path("months");

        assertThat(months.path(0).path("source").asText()).isEqualTo("given");
        assertThat(months.path(1).path("source").asText()).isEqualTo("forecast");
    }

    @Test
    void badInputIsListedAndNothingWritten() throws IOException {
        Files.writeString(
                folder.resolve("paiban.yaml"), SETTINGS.replace("attrition: 10%", "attrition: many, peak: 0"));

        Run run = headcount();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("“many”", "paiban.yaml:9:24", "paiban.yaml:9:36");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void withoutVolumesThereIsNothingToCountPeopleFor() throws IOException {
        Files.delete(folder.resolve("volume.csv"));

        Run run = headcount();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("has no volumes for 2026-11", "--from-volume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "2026-11..2026-10", "2026-11..2027-11", "soon", "2026-13"})
    void monthsThatAreNoneAreRefused(String months) {
        Run run = headcount("--months", months);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("2026-11..2027-01");
    }
}
