package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small shop of one queue in a short month, compared with other cases. */
final class ScenariosTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeShop() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), """
                shop: Tea
                period: {from: 2026-11-02, to: 2026-11-15}
                language: en
                shifts:
                  day:  {name: Day, symbol: D, time: "09:00-17:00"}
                  late: {name: Late, symbol: L, time: "14:00-22:00"}
                service: {target: 80/30s, concurrency: 3, first-reply: 10s, reply: 15s, rounds: 5, think: 40s}
                rules:
                  rests: {rule: rest-days, min: 3}
                  run: {rule: run, what: work, max: 6}
                """);
        Files.writeString(folder.resolve("agents.csv"), "id,name\n1,Ann\n2,Bob\n3,Cy\n4,Di\n");
        Files.writeString(folder.resolve("volume.csv"), """
                date,from,to,contacts
                all,09:00,13:00,40
                all,13:00,19:00,340
                all,19:00,22:00,40
                """);
        Files.writeString(folder.resolve("quote.yaml"), """
                cost: {wage: 5000}
                offers:
                  seats: {name: Seats, model: per-seat, price: 9000}
                  chats: {name: Chats, model: per-inquiry, price: 9}
                """);
        Files.writeString(folder.resolve("scenarios.yaml"), """
                scenarios:
                  twice: {name: Twice, volume: 200%}
                  looser: {name: Looser, target: 50/60s}
                  wages: {name: Wages, cost: {wage: 5500}}
                  best: {name: Best shift, new-shift: best}
                new-shifts: {starts: "10:00-18:00", every: 1h}
                """);
    }

    private Run headcount(String... options) {
        List<String> line = new ArrayList<>(List.of("headcount", folder.toString(), "--months", "1", "--steps", "20"));
        line.addAll(Arrays.asList(options));
        return Run.of(line.toArray(String[]::new));
    }

    private static JsonNode byId(JsonNode document, String id) {
        for (JsonNode each : document.path("scenarios")) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id + " in " + document);
    }

    @Test
    void casesStandSideBySide() throws IOException {
        Run run = headcount("--scenarios", "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        JsonNode document = new ObjectMapper().readTree(run.out());

        JsonNode now = byId(document, "as-it-is");
        assertThat(document.path("scenarios")).hasSize(5);
        assertThat(now.path("contacts").asInt()).isEqualTo(14 * 420);
        assertThat(byId(document, "twice").path("contacts").asInt()).isEqualTo(28 * 420);
        assertThat(byId(document, "twice").path("people").asInt())
                .isGreaterThan(now.path("people").asInt());
        assertThat(byId(document, "looser").path("people").asInt())
                .isLessThanOrEqualTo(now.path("people").asInt());
        assertThat(document.path("scenarios"))
                .allSatisfy(each -> assertThat(each.path("people").asInt())
                        .isGreaterThanOrEqualTo(each.path("atLeast").asInt()));
        // wages alone change nothing but the cost, by a tenth
        JsonNode wages = byId(document, "wages");
        assertThat(wages.path("people").asInt()).isEqualTo(now.path("people").asInt());
        assertThat(new BigDecimal(wages.path("cost").asText()))
                .isCloseTo(
                        new BigDecimal(now.path("cost").asText()).multiply(new BigDecimal("1.1")),
                        within(new BigDecimal("0.01")));
        assertThat(byId(document, "best").path("newShift").path("savedHours").asDouble())
                .isEqualTo(document.at("/newShifts/saving/0/savedHours").asDouble());
    }

    @Test
    void peopleReadATableAndAChart() throws IOException {
        Run run = headcount("--scenarios", folder.resolve("scenarios.yaml").toString());
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();

        assertThat(run.out()).contains("as it is", "Twice", "Wages", "Best shift", "New shifts that would save most");
        String page = Files.readString(folder.resolve("out").resolve("scenarios.html"));
        assertThat(page).contains("<svg", "<table>", "Twice", "Chats").doesNotContain("http-equiv", "<script", "NaN");
        assertThat(headcount("--scenarios", "--lang", "zh").out()).contains("几种情况对比", "现在", "加哪个新班次最省");
    }

    @Test
    void allThatIsWrongInAnyCaseIsListedBeforeAnythingIsWorkedOut() throws IOException {
        Files.writeString(folder.resolve("scenarios.yaml"), """
                scenarios:
                  a: {rules: {rests: {min: many}}}
                  b: {shifts: {short: {name: Short, symbol: S}}}
                  c: {cost: {wage: low}}
                """);
        Run run = headcount("--scenarios");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(run.err())
                .contains("scenarios.yaml:2:", "scenarios.yaml:3:", "scenarios.yaml:4:", "many", "low")
                .doesNotContain("paiban.yaml:");
        assertThat(folder.resolve("out")).doesNotExist();
        Files.delete(folder.resolve("scenarios.yaml"));
        assertThat(headcount("--scenarios").err()).contains("scenarios.yaml", "file-missing");
    }
}
