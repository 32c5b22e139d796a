package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Ten weeks of hours at two shops, up to a month. */
final class ForecastCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeHistory() throws IOException {
        StringBuilder lines = new StringBuilder("date,from,to,shop,contacts\n");
        for (LocalDate date = LocalDate.of(2026, 8, 20);
                date.isBefore(LocalDate.of(2026, 11, 1));
                date = date.plusDays(1)) {
            for (int hour = 9; hour < 21; hour++) {
                int contacts = 20 + date.getDayOfWeek().getValue() + hour % 5 + date.getDayOfMonth() % 3;
                for (String shop : List.of("Tea", "Cups")) {
                    lines.append(date + "," + hour + ":00," + (hour + 1) + ":00," + shop + "," + contacts + "\n");
                }
            }
        }
        Files.writeString(folder.resolve("history-volume.csv"), lines);
        Files.writeString(
                folder.resolve("events.csv"),
                "event,date,factor,time,contacts,shop\nsale,2026-11-11,2,,,\nlive,2026-11-12,,20:00-21:00,99,Tea\n");
    }

    private Run forecast(String... options) {
        return Run.of(Stream.concat(Stream.of("forecast", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void theMonthBehindTheHistoryIsForecastAndWritten() throws IOException {
        Run run = forecast();

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(run.out())
                .contains("2026-11-01 to 2026-11-30", "Tea", "Cups", "sale: ×2.00, by hand", "live: contacts by hand");
        List<String> lines = Files.readAllLines(folder.resolve("out").resolve("volume.csv"));
        assertThat(lines).hasSize(1 + 2 * 30 * 12);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("2026-11-12,20:00,21:00,99.00,99.00,99.00,99.00,,Tea,by hand"));
    }

    @Test
    void staffReadsWhatIsWritten() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), """
                shop: Two shops
                month: 2026-11
                language: en
                service: {target: 80/30s}
                shifts:
                  day: {name: Day, symbol: D, time: "09:00-21:00"}
                """);
        Files.writeString(folder.resolve("agents.csv"), "id,name\n1,Ann\n2,Bob\n");
        assertThat(forecast("--write").exitCode()).isZero();

        Run staffed = Run.of("staff", folder.toString());

        assertThat(staffed.exitCode()).as(staffed.err() + staffed.out()).isZero();
        assertThat(staffed.err()).doesNotContain("volume.csv");
        assertThat(forecast("--write").exitCode()).as("it is there already").isEqualTo(3);
        assertThat(forecast("--write", "--force").exitCode()).isZero();
    }

    @Test
    void aChartIsAWholeDocument() throws Exception {
        Path svg = folder.resolve("chart.svg");
        Path html = folder.resolve("chart.html");
        assertThat(forecast("--plot", svg.toString()).exitCode()).isZero();
        assertThat(forecast("--plot", html.toString(), "--lang", "zh").exitCode())
                .isZero();

        String drawn = Files.readString(svg);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(drawn)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(drawn).contains("Tea", "Busiest day: 2026-11-11").doesNotContain("NaN", "null");
        assertThat(Files.readString(html)).startsWith("<!doctype html>").contains("最忙一天");
        assertThat(forecast("--plot", "chart.doc").exitCode()).isEqualTo(2);
    }

    @Test
    void programsGetEverything() throws IOException {
        JsonNode document = new ObjectMapper().readTree(forecast("--json").out());

        JsonNode stream = document.path("streams").path(0);
        assertThat(stream.path("days")).hasSize(30);
        assertThat(stream.path("backTest")
                        .path("methods")
                        .path("mean-of-four")
                        .path("wape")
                        .isNumber())
                .isTrue();
        assertThat(stream.path("days")
                        .path(11)
                        .path("intervals")
                        .path(11)
                        .path("byHand")
                        .asBoolean())
                .isTrue();
        assertThat(stream.path("days")
                        .path(10)
                        .path("notes")
                        .path(0)
                        .path("source")
                        .asText())
                .isEqualTo("factor");
    }

    @Test
    void aFolderWithoutHistoryIsRefused() throws IOException {
        Files.delete(folder.resolve("history-volume.csv"));
        Run run = forecast();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("history-volume.csv", "file-missing");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsWrongInAnyOfItsFilesIsListedAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("history-volume.csv"),
                Files.readString(folder.resolve("history-volume.csv")) + "2026-10-31,9:00,10:00,Tea,many\n");
        Files.writeString(
                folder.resolve("events.csv"),
                "event,date,factor,time,contacts,shop\nsale,2026-06-31,2,,,\nlive,2026-11-12,fast,,,Tea\n");
        Files.writeString(folder.resolve("holidays.csv"), "date,kind,name\n2026-10-01,feast,National Day\n");

        Run run = forecast();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "history-volume.csv:1754:5",
                        "“many”",
                        "events.csv:2:2",
                        "“2026-06-31”",
                        "events.csv:3:3",
                        "“fast”",
                        "holidays.csv:2:2",
                        "“feast”");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anEventOfAShopThatWasNeverCountedIsSaid() throws IOException {
        Files.writeString(folder.resolve("events.csv"), "event,date,factor,shop\nsale,2026-11-11,2,Teas\n");

        Run run = forecast();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("events.csv:2:4", "event-for-nobody", "“Teas”", "Tea");
    }

    @Test
    void aShortHistoryIsForecastWithAWord() throws IOException {
        Path file = folder.resolve("history-volume.csv");
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file,
                Stream.concat(lines.stream().limit(1), lines.stream().skip(lines.size() - 10 * 24))
                        .toList());
        Run run = forecast();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 streams are too young to be tested").doesNotContain("NaN");
    }
}
