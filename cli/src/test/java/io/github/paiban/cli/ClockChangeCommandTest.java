package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Volumes of every real hour of a month in Berlin, in which the clocks change: staffed, rostered, simulated. */
final class ClockChangeCommandTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2026-10, 2026-10-25, true", "2026-03, 2026-03-29, false"})
    void bothDaysGoTheWholeWay(YearMonth month, LocalDate day, boolean comesTwice) throws IOException {
        write(month);
        String shop = folder.toString();

        Run staff = Run.of("staff", shop, "--json", "--force");
        Run roster = Run.of("roster", shop, "--demand", "volumes", "--steps", "500", "--threads", "1", "--quiet");
        Path made = folder.resolve("out").resolve("roster.csv");
        Run simulated = Run.of("simulate", shop, made.toString(), "--replications", "2", "--json");

        assertThat(staff.exitCode()).as(staff.err()).isZero();
        assertThat(staff.out()).doesNotContain("NaN", "volume-gap");
        assertThat(staff.out().contains("volume-clock-changed")).isEqualTo(comesTwice);
        assertThat(needBetweenTwoAndThree(staff, day)).isEqualTo(comesTwice);
        assertThat(roster.exitCode()).as(roster.err()).isZero();
        assertThat(simulated.exitCode()).as(simulated.err()).isZero();
        assertThat(simulated.out()).doesNotContain("NaN");
    }

    private static boolean needBetweenTwoAndThree(Run staff, LocalDate day) throws IOException {
        for (JsonNode each : new ObjectMapper().readTree(staff.out()).at("/streams/0/intervals")) {
            boolean isMeant = each.path("date").asText().equals(day.toString())
                    && each.path("from").asText().equals("02:00");
            if (isMeant) {
                return true;
            }
        }
        return false;
    }

    private void write(YearMonth month) throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), """
                shop: A
                month: %s
                zone: Europe/Berlin
                shifts:
                  day: {symbol: D, time: "06:00-14:00", paid: 8h}
                  late: {symbol: L, time: "14:00-22:00", paid: 8h}
                  night: {symbol: N, time: "22:00-06:00", paid: 8h}
                service: {platform: tmall, window: "00:00-24:00", reply: 20s, rounds: 4, think: 60s, concurrency: 5}
                """.formatted(month));
        Files.writeString(folder.resolve("agents.csv"), "id,name\n1,A\n2,B\n3,C\n4,D\n5,E\n6,F\n");
        StringBuilder volumes = new StringBuilder("timestamp,contacts\n");
        ZonedDateTime hour = month.atDay(1).atStartOfDay(BERLIN);
        while (YearMonth.from(hour).equals(month)) {
            volumes.append(String.format(Locale.ROOT, "%s %02d:00,%d%n", hour.toLocalDate(), hour.getHour(), 10));
            hour = hour.plusHours(1);
        }
        Files.writeString(folder.resolve("volume.csv"), volumes);
    }
}
