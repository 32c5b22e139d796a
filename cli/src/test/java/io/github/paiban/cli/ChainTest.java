package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** History to forecast to staffing to quote to roster to simulation: each command reads what the one before wrote. */
final class ChainTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "outsourcer");
    private static final String VOLUMES = "接待量.csv";

    @TempDir
    private Path folder;

    private JsonNode json(String command, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(command, folder.toString()));
        line.addAll(Arrays.asList(options));
        line.add("--json");
        Run run = Run.of(line.toArray(String[]::new));
        assertThat(run.exitCode()).as(command + ": " + run.err() + run.out()).isIn(ExitCode.DONE, ExitCode.NOT_LEGAL);
        return new ObjectMapper().readTree(run.out());
    }

    private List<String[]> rows(String file) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    @Test
    void eachStepReadsWhatTheOneBeforeWrote() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }

        JsonNode forecast = json("forecast", "--write", "--force");
        double written = rows(VOLUMES).stream()
                .mapToDouble(row -> Double.parseDouble(row[3]))
                .sum();
        assertThat(sum(forecast.path("streams"), "contacts")).isCloseTo(written, Percentage.withPercentage(0.01));

        JsonNode staffed = json("staff");
        assertThat(staffed.path("streams")).hasSize(18);
        double hours = 0;
        for (String[] row : rows("out/demand.csv")) {
            hours += Integer.parseInt(row[3]) * hours(row[1], row[2]);
        }
        double needed = staffed.path("peopleHours").asDouble();
        assertThat(hours).as("rounded up to people").isBetween(needed, 1.5 * needed);

        JsonNode quoted = json("quote");
        assertThat(line(quoted, "in.inquiries")).isCloseTo(written, Offset.offset(1.0));
        assertThat(quoted.path("spreadFrom").asText()).isEqualTo("forecast");

        json("roster", "--demand", "volumes", "--steps", "40", "--threads", "1", "-q");
        assertThat(rows("out/roster.csv")).hasSizeGreaterThanOrEqualTo(120);

        JsonNode simulated = json("simulate", "out/roster.csv", "--replications", "2");
        double served = simulated.at("/total/contacts").asDouble()
                + simulated.path("notAssessed").asDouble();
        assertThat(served).isCloseTo(written, Percentage.withPercentage(2));

        JsonNode paid = json("quote", "--roster", "out/roster.csv");
        assertThat(line(paid, "in.agents")).isBetween(100.0, 120.0);
        assertThat(line(paid, "in.inquiries")).isEqualTo(line(quoted, "in.inquiries"));
    }

    private static double sum(JsonNode streams, String field) {
        double sum = 0;
        for (JsonNode stream : streams) {
            for (JsonNode day : stream.path("days")) {
                sum += day.path(field).asDouble();
            }
        }
        return sum;
    }

    private static double hours(String from, String to) {
        return Math.floorMod(minutes(to) - minutes(from), 1440) / 60.0;
    }

    private static int minutes(String time) {
        int colon = time.indexOf(':');
        return 60 * Integer.parseInt(time.substring(0, colon)) + Integer.parseInt(time.substring(colon + 1));
    }

    private static double line(JsonNode quote, String key) {
        for (JsonNode line : quote.path("lines")) {
            if (line.path("key").asText().equals(key)) {
                return line.path("value").asDouble();
            }
        }
        throw new AssertionError(key);
    }
}
