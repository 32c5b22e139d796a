package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week of two people. */
final class DoctorCommandTest {
    @TempDir
    private Path folder;

    private void write(String more) throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), """
                shop: Tea
                period: {from: 2026-11-09, to: 2026-11-15}
                language: en
                shifts:
                  day:   {name: Day, symbol: D, time: "09:00-17:00", paid: 8h}
                  night: {name: Night, symbol: N, time: "17:00-23:00", paid: 6h}
                """ + more);
        Files.writeString(folder.resolve("agents.csv"), "id,name\nA1,Ann\nB1,Bob\n");
    }

    private Run doctor(String... options) {
        String[] line = new String[options.length + 4];
        line[0] = "doctor";
        line[1] = folder.toString();
        line[2] = "--seconds";
        line[3] = "60";
        System.arraycopy(options, 0, line, 4, options.length);
        return Run.of(line);
    }

    @Test
    void whoIsPromisedTheSameShiftButMustNotShareItIsSaidAsAManagerWouldSayIt() throws IOException {
        write("rules:\n  apart: {rule: never-together, pairs: [[A1, B1]]}\n");
        Files.writeString(folder.resolve("pins.csv"), "id,date,shift\nA1,2026-11-11,day\nB1,2026-11-11,day\n");

        Run run = doctor();

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NOT_LEGAL);
        assertThat(run.out()).contains("let 2 of Ann, Bob work Day together on Wed 11 Nov (apart)");
        assertThat(doctor("--lang", "zh").out()).contains("让Ann、Bob中的 2 人同上Day（apart）");
    }

    @Test
    void leaveOfAllOfAPairIsSaidAsAManagerWouldSayItAndWithWagesTheFreeWayComesBeforeThePaidOnes() throws IOException {
        write("rules:\n  one-is-here: {rule: never-off-together, pairs: [[A1, B1]]}\n");
        Files.writeString(folder.resolve("requests.csv"), "id,from,kind\nA1,2026-11-11,leave\nB1,2026-11-11,leave\n");
        String free = "let none of Ann, Bob be there on Wed 11 Nov (one-is-here)";
        String paid = "ask Ann to work on Wed 11 Nov in spite of approved leave";

        Run plain = doctor();
        Files.writeString(
                folder.resolve("quote.yaml"),
                "currency: CNY\ncost: {wage: 4500}\noffers: {seat: {model: per-seat, price: 8000}}\n");
        Run priced = doctor();

        assertThat(plain.out()).contains(free, paid).doesNotContain("cheapest first");
        assertThat(priced.out()).contains("cheapest first", "CNY").containsSubsequence(free, paid);
        assertThat(priced.out().indexOf("A  ")).isLessThan(priced.out().lastIndexOf(free));
        assertThat(priced.out().lastIndexOf(free)).isLessThan(priced.out().indexOf("B  "));
    }

    @Test
    void aMonthThatKeepsAllRulesButBreaksTheLawIsNotSaidToBeWell() throws IOException {
        write("law: cn\nrules:\n  cover: {rule: cover, level: must, under: 1}\n");
        Files.writeString(folder.resolve("demand.csv"), "date,shift,needed\nall,day,2\n");

        Run run = doctor();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("can be kept", "breaks labour law", "2 agents");
        assertThat(doctor("--lang", "zh").out()).contains("违反劳动法");
        assertThat(lawBreaches(json().path("law"))).isNotZero();
    }

    @Test
    void whetherARemedysRosterBreaksTheLawIsInTheJsonToo() throws IOException {
        String rules = "rules:\n  cover: {rule: cover, level: must, under: 1}\n";
        Files.writeString(folder.resolve("demand.csv"), "date,shift,needed\nall,day,2\n");
        Files.writeString(folder.resolve("requests.csv"), "id,from,kind\nA1,2026-11-11,leave\n");
        write(rules);
        assertThat(json().path("law").isNull()).isTrue();
        write("law: cn\n" + rules);

        JsonNode document = json();

        assertThat(document.path("verdict").asText()).isEqualTo("contradictory");
        assertThat(document.path("law").isNull()).isTrue();
        JsonNode remedies = document.path("remedies");
        assertThat(remedies).isNotEmpty();
        // two people who are needed on all seven days have no weekly rest
        assertThat(remedies)
                .anySatisfy(
                        remedy -> assertThat(lawBreaches(remedy.path("law"))).isNotZero());
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(doctor("--json").out());
    }

    private static long lawBreaches(JsonNode law) {
        return law.path("findings")
                .valueStream()
                .filter(finding -> finding.path("weight").asText().equals("breach"))
                .count();
    }
}
