package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One month with every wage rule and every price model, all at once, worked out on paper: 20 agents of 180 h, 50,000
 * inquiries, 30 % of them orders (15,000) of 100 (sales 1,500,000).
 */
final class QuoteByHandTest {
    private static final String QUOTE = """
            month:
              inquiries: 50000
              conversion: 30%
              basket: 100
              agents: 20
              hours: 180h
              night: 15%
              night-hours: 20%
              promotion: 10%
              promotion-hours: 12.5%
              overtime-150: 4h
              overtime-200: 6h
              overtime-300: 2h
              service: 92%
            cost:
              wage: 4350
              commission-per-inquiry: 0.05
              commission-per-order: 0.1
              commission-on-sales: 0.1%
              night-supplement: 5
              social-insurance: 27%
              social-base: 4000
              seat: 500
              other: 80
              attrition: 5%
              recruiting: 900
              training: 1600
              management: 10%
            offers:
              seat:
                model: per-seat
                price: 9000
                night: 30%
                promotion: 50%
                discount: 5%
                service: {bonus-from: 90%, bonus: 2%}
              inquiry:
                model: per-inquiry
                tiers: {0: 4, 20000: 3.5, 40000: 3}
                night: 30%
                promotion: 50%
                service: {bonus-from: 90%, bonus: 2%}
              order: {model: per-order, tiers: {0: 14, 10000: 12}, tiering: whole}
              sales: {model: commission, rate: 10%, base: 2000}
              hour: {model: hourly, price: 55, night: 30%, promotion: 50%}
              hybrid:
                model: hybrid
                price: 6500
                quota: 2000
                extra: 3
                service: {penalty-below: 97%, penalty: 1%, penalty-most: 10%}
            """;

    @TempDir
    private Path folder;

    private JsonNode quote(String text) throws IOException {
        Files.writeString(folder.resolve("quote.yaml"), text);
        Run run = Run.of("quote", folder.toString(), "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode found(JsonNode list, String field, String wanted) {
        for (JsonNode each : list) {
            if (each.path(field).asText().equals(wanted)) {
                return each;
            }
        }
        throw new AssertionError(wanted + " in " + list);
    }

    @ParameterizedTest
    @CsvSource({
        // an hour of 4,350 is 4,350 ÷ 21.75 ÷ 8 = 25
        "cost.wage, 87000.00", // 20 × 4,350
        "cost.commission-per-inquiry, 2500.00", // 50,000 × 0.05
        "cost.commission-per-order, 1500.00", // 15,000 × 0.1
        "cost.commission-on-sales, 1500.00", // 1,500,000 × 0.1 %
        "cost.night-supplement, 3600.00", // 20 × 180 h × 20 % = 720 h × 5
        "cost.overtime-150, 3000.00", // 20 × 4 h × 25 × 1.5
        "cost.overtime-200, 6000.00", // 20 × 6 h × 25 × 2
        "cost.overtime-300, 3000.00", // 20 × 2 h × 25 × 3
        "cost.wages, 108100.00", // 87,000 + 2,500 + 1,500 + 1,500 + 3,600 + 3,000 + 6,000 + 3,000
        "cost.social-insurance, 21600.00", // 20 × 4,000 × 27 %
        "cost.seat, 10000.00", // 20 × 500
        "cost.other, 1600.00", // 20 × 80
        "cost.recruiting, 900.00", // 20 × 5 % = 1 new agent × 900
        "cost.training, 1600.00", // 1 × 1,600
        "cost.direct, 143800.00", // 108,100 + 21,600 + 10,000 + 1,600 + 900 + 1,600
        "cost.management, 14380.00", // 10 %
        "cost.total, 158180.00"
    })
    void eachWageRuleCostsWhatPaperSays(String key, BigDecimal expected) throws IOException {
        JsonNode line = found(quote(QUOTE).path("lines"), "key", key);

        assertThat(new BigDecimal(line.path("value").asText())).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // 20 × 9,000 = 180,000; night 20 % of the hours × 30 % = 10,800; promotion 12.5 % of them × 50 % = 11,250;
        // 5 % off 202,050 = 10,102.50; bonus 2 % of 180,000 = 3,600
        "seat, 195547.50",
        // 20,000 × 4 + 20,000 × 3.5 + 10,000 × 3 = 180,000; night 15 % × 30 % = 8,100; promotion 10 % × 50 % = 9,000;
        // bonus 3,600
        "inquiry, 200700.00",
        "order, 180000.00", // 15,000 × 12
        "sales, 190000.00", // 1,500,000 × 10 % + 20 × 2,000
        // 20 × 180 h × 55 = 198,000; night 20 % × 30 % = 11,880; promotion 12.5 % × 50 % = 12,375
        "hour, 222255.00",
        // 20 × 6,500 = 130,000; 10,000 over 20 × 2,000 × 3 = 30,000; 5 points below 97 % cost 5 % of 160,000 = 8,000
        "hybrid, 152000.00"
    })
    void eachPriceModelBringsWhatPaperSays(String id, BigDecimal expected) throws IOException {
        JsonNode offer = found(quote(QUOTE).path("offers"), "id", id);

        assertThat(new BigDecimal(offer.path("revenue").asText())).isEqualByComparingTo(expected);
        assertThat(new BigDecimal(offer.path("profit").asText()))
                .isEqualByComparingTo(expected.subtract(new BigDecimal("158180.00")));
    }

    @Test
    void theVolumeThatCoversTheCostIsWorkedOut() throws IOException {
        JsonNode offers = quote(QUOTE).path("offers");

        // An inquiry costs (0.05 + 30 % × 0.1 + 30 % × 100 × 0.1 %) × 1.1 = 0.121, all the rest 158,180 − 6,050 =
        // 152,130.
        // From 20,000 on the price is 10,000 + 3.5 n, times 1 + 4.5 % + 5 % + 2 % = 1.115:
        // 11,150 + 3.9025 n = 152,130 + 0.121 n where n = 140,980 ÷ 3.7815 = 37,281.5
        assertThat(found(offers, "id", "inquiry").at("/breakEven/0/from").asLong())
                .isEqualTo(37_282);
        // 37,367.50 ÷ 195,547.50
        assertThat(found(offers, "id", "seat").path("margin").asText()).isEqualTo("0.191092");
    }

    @Test
    void peoplePaidByTheHourAreReckonedByTheirHours() throws IOException {
        JsonNode lines = quote(
                        QUOTE.replace("  wage: 4350\n", "  hourly-wage: 24\n").replace("  social-base: 4000\n", ""))
                .path("lines");

        // 20 × (180 − 4 − 6 − 2) = 3,360 h × 24 = 80,640; 20 × 24 × (4 × 1.5 + 6 × 2 + 2 × 3) = 11,520;
        // with 5,500 of commissions and 3,600 for nights 101,260, of which 27 % are 27,340.20
        assertThat(found(lines, "key", "cost.hourly-wage").path("value").asText())
                .isEqualTo("80640.00");
        assertThat(found(lines, "key", "cost.wages").path("value").asText()).isEqualTo("101260.00");
        assertThat(found(lines, "key", "cost.social-insurance").path("value").asText())
                .isEqualTo("27340.20");
    }
}
