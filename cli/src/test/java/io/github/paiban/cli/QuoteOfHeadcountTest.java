package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quote for the team that a head-count found, and for the promotions that the folder knows. */
final class QuoteOfHeadcountTest {
    private static final String SETTINGS = """
            shop: Tea house
            month: 2026-11
            language: en
            service: {target: 80/30s, concurrency: 3}
            shifts:
              day:  {name: Day, symbol: D, time: "09:00-17:00"}
              late: {name: Late, symbol: L, time: "15:00-23:00"}
            rules:
              five-days: {rule: run, what: work, max: 5}
            """;
    private static final String QUOTE = """
            month: {night-time: "22:00-08:00"}
            cost: {wage: 5000}
            offers:
              chat: {model: per-inquiry, price: 3, promotion: 50%}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFolder() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), SETTINGS);
        Files.writeString(folder.resolve("quote.yaml"), QUOTE);
        Files.writeString(folder.resolve("agents.csv"), "id,name\n1,Ann\n2,Bob\n3,Cid\n");
        Files.writeString(folder.resolve("volume.csv"), "date,from,to,contacts\nall,09:00,22:00,400\n");
    }

    private Run quote(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "quote";
        all[1] = folder.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return Run.of(all);
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static BigDecimal value(JsonNode quote, String key) {
        for (JsonNode line : quote.path("lines")) {
            if (line.path("key").asText().equals(key)) {
                return new BigDecimal(line.path("value").asText());
            }
        }
        throw new AssertionError(key);
    }

    @Test
    void theTeamAndTheHoursOfItsRosterArePriced() throws IOException {
        JsonNode plan = json(Run.of("headcount", folder.toString(), "--steps", "40", "--months", "1", "--json"));
        JsonNode figures = plan.at("/months/0/figures");

        JsonNode quote = json(quote("--headcount", "--json"));

        assertThat(value(quote, "in.agents"))
                .isEqualByComparingTo(plan.at("/months/0/fullTime").decimalValue());
        assertThat(value(quote, "in.hours"))
                .isEqualByComparingTo(figures.path("hours").decimalValue());
        // Late ends at 23:00: an hour of eight lies at night.
        assertThat(value(quote, "in.night-hours").doubleValue())
                .isGreaterThan(0)
                .isLessThan(0.125);
        assertThat(quote("--headcount").out()).contains("from the head-count").doesNotContain("divided");
        assertThat(value(json(quote("--headcount", "--agents", "9", "--json")), "in.agents"))
                .isEqualByComparingTo("9");
    }

    @Test
    void aMonthThatWasOnlyEstimatedIsPricedByItsNumber() throws IOException {
        JsonNode plan = json(Run.of(
                "headcount", folder.toString(), "--seconds", "1", "--steps", "300000", "--months", "3", "--json"));
        assertThat(plan.at("/months/2/state").asText()).isEqualTo("estimated");

        JsonNode quote = json(quote("--headcount", "--month", "2027-01", "--json"));

        assertThat(value(quote, "in.agents"))
                .isEqualByComparingTo(plan.at("/months/2/fullTime").decimalValue());
        assertThat(value(quote, "in.hours")).isEqualByComparingTo("165.33");
    }

    @Test
    void withoutOneTheNumberIsSaidToBeNoTeamYet() throws IOException {
        Files.writeString(folder.resolve("demand.csv"), "date,from,to,agents\nall,09:00,22:00,2\n");

        assertThat(quote().out()).contains("without rests and rules", "paiban headcount", "--headcount");
        assertThat(quote("--agents", "9").out()).doesNotContain("--headcount");
    }

    @Test
    void aHeadcountThatIsNotThereOrOfOtherMonthsIsRefused() throws IOException {
        Run missing = quote("--headcount");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(missing.err()).contains("headcount.json");
        Files.writeString(folder.resolve("other.json"), "{\"format\": \"paiban-headcount-1\", \"months\": []}");
        assertThat(quote("--headcount", "other.json").err()).contains("has no 2026-11", "paiban headcount DIR");
        Files.writeString(folder.resolve("other.json"), "month,people");
        assertThat(quote("--headcount", "other.json").err()).contains("is not what paiban headcount writes");
    }

    /** 400 of each of 30 days; the promotion takes two days, a shop's or an hour's own is none. */
    @Test
    void promotionDaysAreThoseOfTheEventsUnlessWritten() throws IOException {
        Files.writeString(folder.resolve("events.csv"), """
                event,date,kind,time,shop
                Double 11,2026-11-10~2026-11-11,,,
                show,2026-11-20,,20:00-21:00,
                down,2026-11-21,outage,,
                """);

        JsonNode quote = json(quote("--agents", "3", "--json"));

        assertThat(value(quote, "in.promotion")).isEqualByComparingTo("0.0667");
        // 12,000 × 3 × 6.67 % × 50 %
        assertThat(value(quote, "offer.chat.promotion")).isEqualByComparingTo("1200.60");
        Files.writeString(
                folder.resolve("quote.yaml"), QUOTE.replace("month: {", "month: {promotion-days: 2026-11-11, "));
        assertThat(value(json(quote("--agents", "3", "--json")), "in.promotion"))
                .isEqualByComparingTo("0.0333");
    }

    @Test
    void theFileOfTheQuoteIsLookedForInTheFolderToo() throws IOException {
        Files.move(folder.resolve("quote.yaml"), folder.resolve("spring.yaml"));

        assertThat(json(quote("--agents", "3", "--quote", "spring.yaml", "--json"))
                        .path("offers"))
                .hasSize(1);
    }
}
