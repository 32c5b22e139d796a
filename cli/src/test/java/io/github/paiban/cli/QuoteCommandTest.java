package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quote without a shop: 10 agents at 5,000 and 1,000 around them cost 60,000 for 20,000 inquiries. */
final class QuoteCommandTest {
    private static final String QUOTE = """
            client: Tea House
            tax: 6%
            month: {inquiries: 20000, spread: 10%, agents: 10, hours: 174h}
            cost: {wage: 5000, seat: 1000}
            offers:
              seat: {name: Seats, model: per-seat, price: 7500}
              chat: {name: Chats, model: per-inquiry, price: 3.5}
            """;
    private static final String SHOP = """
            shop: Tea
            month: 2026-09
            language: en
            shifts:
              day:   {name: Day, symbol: D, time: "09:00-18:00", paid: 8h}
              night: {name: Night, symbol: N, time: "18:00-02:00", paid: 8h}
            law: cn
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeQuote() throws IOException {
        Files.writeString(folder.resolve("quote.yaml"), QUOTE);
    }

    private Run quote(String... options) {
        return Run.of(Stream.concat(Stream.of("quote", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void offersStandSideBySide() {
        Run run = quote();

        assertThat(run.exitCode()).as(run.err()).isZero();
        // 75,000 − 60,000 = 15,000 = 20 %; 70,000 − 60,000 = 10,000 = 14.29 %; 60,000 ÷ 3.5 = 17,142.86
        assertThat(run.out()).contains("60,000.00", "75,000.00", "15,000.00", "20%", "14.29%", "from 17,143");
        assertThat(quote("--lang", "zh").out()).contains("当月总成本", "保本咨询量", "17,143 起");
    }

    @Test
    void theArithmeticIsShown() {
        assertThat(quote("--explain").out()).contains("= 10 × 5,000.00", "= 20,000 × 3.50", "rounded half up");
    }

    @Test
    void optionsComeBeforeTheFile() throws IOException {
        JsonNode document = json(quote("--agents", "12.5", "--margin", "25%", "--model", "per-seat", "--json"));

        assertThat(document.path("cost").asText()).isEqualTo("75000.00");
        assertThat(document.path("offers")).hasSize(1);
        // 13 seats × 7,692.31 = 100,000.03: the least price of cents with 75,000 ÷ 0.75 = 100,000 or more
        assertThat(document.at("/offers/0/recommended/price").asText()).isEqualTo("7692.31");
    }

    @Test
    void filesAreWrittenAndThatOfTheClientHoldsNothingOfOurs() throws IOException {
        Path out = folder.resolve("offer");
        Run run = quote("--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(out).isDirectoryContaining(each -> each.endsWith("quote-internal.xlsx"));
        String page = Files.readString(out.resolve("quote.html"));
        assertThat(page).contains("Tea House", "75,000.00", "79,500.00").doesNotContain("60,000.00", "15,000.00");
    }

    @Test
    void whatIsWrongIsListedAndNothingIsWritten() throws IOException {
        Files.writeString(
                folder.resolve("quote.yaml"),
                QUOTE.replace("price: 7500", "prise: 7500").replace("price: 3.5", "tiers: {5: 2}"));
        Run run = quote("--out", folder.resolve("offer").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(run.err())
                .contains("quote.yaml:6:", "setting-missing", "setting-unknown", "quote.yaml:7:", "begins at 0");
        assertThat(folder.resolve("offer")).doesNotExist();
    }

    @Test
    void aMissingFileAModelAndFiguresAreAskedFor() throws IOException {
        assertThat(quote("--model", "per-chat").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(quote("--margin", "100%").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(quote("--agents", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        Files.writeString(folder.resolve("quote.yaml"), QUOTE.replace("agents: 10, ", ""));
        assertThat(quote().err()).contains("--agents");
        Files.delete(folder.resolve("quote.yaml"));
        Run run = quote();
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(run.err()).contains("quote.yaml", "docs/quote.md");
    }

    @Test
    void aRosterBringsItsHoursNightsAndOvertime() throws IOException {
        writeShop();
        JsonNode lines = json(quote("--roster", folder.resolve("roster.csv").toString(), "--json"))
                .path("lines");

        assertThat(value(lines, "in.agents")).isEqualByComparingTo("2");
        // Ann: 30 days × 8 h; Bob: 22 nights × 8 h; 416 h of two agents, written hours come first
        assertThat(value(lines, "in.hours")).isEqualByComparingTo("174");
        // of 176 h at night from 18:00 to 02:00 a half lies after 22:00: 88 ÷ 416
        assertThat(value(lines, "in.night-hours")).isEqualByComparingTo("0.2115");
        // the 25th is statutory: 8 h of both; 16 ÷ 2
        assertThat(value(lines, "in.overtime-300")).isEqualByComparingTo("8");
        assertThat(value(lines, "cost.overtime-300").signum()).isPositive();
    }

    private static BigDecimal value(JsonNode lines, String key) {
        for (JsonNode line : lines) {
            if (line.path("key").asText().equals(key)) {
                return new BigDecimal(line.path("value").asText());
            }
        }
        throw new AssertionError(key);
    }

    private void writeShop() throws IOException {
        Files.writeString(folder.resolve("paiban.yaml"), SHOP);
        Files.writeString(folder.resolve("agents.csv"), "id,name\n1,Ann\n2,Bob\n");
        StringBuilder roster = new StringBuilder("agent,date,shift\n");
        for (int day = 1; day <= 30; day++) {
            // September 2026 begins on a Tuesday: days 5, 6, 12, 13 … are weekends
            boolean isWeekend = (day + 1) % 7 >= 6 || (day + 1) % 7 == 0;
            roster.append("1,2026-09-%02d,D%n".formatted(day));
            roster.append("2,2026-09-%02d,%s%n".formatted(day, isWeekend ? "off" : "N"));
        }
        Files.writeString(folder.resolve("roster.csv"), roster);
    }

    @Test
    void theLawStandsBesideTheRulesAndChangesNoExitCode() throws IOException {
        writeShop();
        String roster = folder.resolve("roster.csv").toString();
        Run check = Run.of("check", folder.toString(), roster);

        assertThat(check.exitCode()).as(check.err() + check.out()).isZero();
        assertThat(check.out())
                .contains("Labour law of China: standard hours, paid hours", "not legal advice", "Labour Law, art. 38")
                .contains("1 Ann", "worked all seven days", "at most 36 h", "Ways out");
        JsonNode law =
                json(Run.of("check", folder.toString(), roster, "--json")).path("law");
        assertThat(law.path("agents")).hasSize(2);
        assertThat(law.at("/findings/0/weight").asText()).isEqualTo("breach");
        assertThat(Run.of("check", folder.toString(), roster, "--lang", "zh").out())
                .contains("不是法律意见", "第三十八条");
        Files.writeString(folder.resolve("paiban.yaml"), SHOP.replace("law: cn", "law: off"));
        assertThat(Run.of("check", folder.toString(), roster).out()).doesNotContain("Labour law");
        Files.writeString(folder.resolve("paiban.yaml"), SHOP.replace("law: cn", "law: us"));
        assertThat(Run.of("check", folder.toString(), roster).err()).contains("paiban.yaml:7:6", "cn, off");
    }
}
