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

/** The starter shop with sixty chats an hour from nine to nine. */
final class StaffFolderTest {
    private static final String ALL = "date,from,to,contacts\nall,09:00,21:00,720\n";
    private static final String SHOPS = """
            date,from,to,shop,contacts
            all,09:00,21:00,A,300
            all,09:00,21:00,B,300
            all,09:00,21:00,C,300
            all,09:00,21:00,D,300
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeShop() throws IOException {
        StarterShop.in(folder, "en");
        Files.writeString(folder.resolve("volume.csv"), ALL);
    }

    @Test
    void ticketsFillIdleAttentionBeforeTheyTakePeople() throws IOException {
        double without = json().path("peopleHours").asDouble();
        tickets("all,9:00-21:00,30,2m,24h");
        JsonNode few = json();
        tickets("all,9:00-21:00,400,6m,1h");
        JsonNode many = json();

        assertThat(few.at("/streams/0/tickets/peopleHours").asDouble()).isZero();
        assertThat(few.at("/streams/0/tickets/idleHours").asDouble()).isGreaterThan(29);
        assertThat(many.at("/streams/0/tickets/peopleHours").asDouble()).isGreaterThan(100);
        assertThat(few.path("peopleHours").asDouble()).isGreaterThanOrEqualTo(without);
        assertThat(many.path("peopleHours").asDouble())
                .isGreaterThan(few.path("peopleHours").asDouble() + 100);
        assertThat(many.at("/streams/0/intervals"))
                .anySatisfy(
                        each -> assertThat(each.path("ticketPeople").asInt()).isPositive());
    }

    @Test
    void ticketsAreSaidInWordsAndAskForPeopleInTheDemand() throws IOException {
        tickets("all,9:00-21:00,400,6m,1h");

        Run run = run();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Tickets", "for tickets alone", "░");
        Run roster = Run.of("roster", folder.toString(), "--demand", "volumes", "--steps", "20", "--lang", "en");
        assertThat(roster.out()).contains("tickets late");
        Run check = Run.of("check", folder.toString(), "out/roster.csv", "--lang", "en");
        assertThat(check.out()).contains("Tickets", "are late");
    }

    @Test
    void sharedAgentsAreComparedWhereThereAreSeveralShops() throws IOException {
        assertThat(json().path("pooling")).isEmpty();
        assertThat(run().out()).doesNotContain("share agents");
        Files.writeString(folder.resolve("volume.csv"), SHOPS);

        JsonNode pooling = json().path("pooling");

        assertThat(pooling).hasSize(4);
        assertThat(pooling.at("/0/shopsPerAgent").asInt()).isEqualTo(1);
        assertThat(pooling.at("/3/shopsPerAgent").asInt()).isEqualTo(4);
        assertThat(pooling.at("/3/wholePeopleHours").asDouble())
                .isLessThan(pooling.at("/0/wholePeopleHours").asDouble());
        assertThat(run().out()).contains("share agents between shops", "any of all 4", "saved");
    }

    @Test
    void theMonthCanBeStaffedBySimulation() throws IOException {
        JsonNode simulated = json("--model", "simulation");
        JsonNode chat = json();

        assertThat(simulated.path("model").asText()).isEqualTo("simulation");
        double ratio = simulated.path("peopleHours").asDouble()
                / chat.path("peopleHours").asDouble();
        assertThat(ratio).isBetween(0.85, 1.15);
        assertThat(run("--model", "simulation").out()).contains("each share ±");
    }

    @Test
    void withoutVolumesAndTicketsThereIsNothingToStaff() throws IOException {
        Files.delete(folder.resolve("volume.csv"));

        Run run = run();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("there are no volumes", "tickets.csv");
    }

    private void tickets(String line) throws IOException {
        Files.writeString(folder.resolve("tickets.csv"), "date,time,tickets,effort,due\n" + line + "\n");
    }

    private Run run(String... options) {
        return Run.of(Stream.concat(Stream.of("staff", folder.toString(), "--lang", "en"), Stream.of(options))
                .toArray(String[]::new));
    }

    private JsonNode json(String... options) throws IOException {
        Run run = run(Stream.concat(Stream.of("--json"), Stream.of(options)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
