package io.github.paiban.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.ConfigReading;
import io.github.paiban.io.QuoteReading;
import io.github.paiban.quote.CostItem;
import io.github.paiban.staffing.ServiceTarget;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ScenarioReaderTest {
    private static final String SHOP = """
            shop: Tea
            month: 2026-11
            shifts:
              day: {name: Day, symbol: D, time: "09:00-17:00"}
              late: {name: Late, symbol: L, time: "14:00-22:00"}
            rules:
              four-rests: {rule: rest-days, min: 4}
            service: {target: 80/30s, concurrency: 3}
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ScenariosReading read(String text) {
        return new ScenarioReader().read("scenarios.yaml", bytes(text));
    }

    private static Scenario one(String settings) {
        ScenariosReading reading = read("scenarios:\n  x: " + settings + "\n");
        return Objects.requireNonNull(
                        reading.scenarios(), () -> reading.notices().toString())
                .scenarios()
                .getFirst();
    }

    private static ConfigReading shop(Scenario scenario) {
        return new YamlConfigReader(null, scenario.settings()).read("paiban.yaml", bytes(SHOP));
    }

    @Test
    void volumesAreWrittenAsMultiplesOrAsWhatIsAdded() {
        assertThat(one("{volume: 200%}").volume()).isEqualTo(2);
        assertThat(one("{volume: +20%}").volume()).isEqualTo(1.2);
        assertThat(one("{volume: -30%}").volume()).isEqualTo(0.7);
        assertThat(one("{volume: 1.5}").volume()).isEqualTo(1.5);
        assertThat(one("{}").volume()).isEqualTo(1);
    }

    @Test
    void targetAndChatsAtOnceAreThoseOfEveryStream() {
        Scenario scenario = one("{name: Faster, target: 90/20s, concurrency: 2}");

        assertThat(scenario.name()).isEqualTo("Faster");
        assertThat(scenario.target()).isEqualTo(new ServiceTarget(0.9, 20));
        assertThat(scenario.concurrency()).isEqualTo(2);
    }

    @Test
    void sectionsComeOverThoseOfTheFolder() {
        Scenario scenario = one("{rules: {four-rests: {min: 5}}, shifts: {short: {name: Short, symbol: S, time: "
                + "\"18:00-22:00\"}, late: ~}, service: {shrinkage: 10%}}");
        ConfigReading reading = shop(scenario);

        var config =
                Objects.requireNonNull(reading.config(), () -> reading.notices().toString());
        assertThat(config.shifts()).extracting(shift -> shift.id()).containsExactly("day", "short");
        assertThat(config.rules().rules())
                .filteredOn(rule -> rule.head().id().equals("four-rests"))
                .singleElement()
                .asString()
                .contains("least=5");
        assertThat(config.findService().orElseThrow().general().capacity().shrinkage())
                .isEqualTo(0.1);
        assertThat(config.findService().orElseThrow().general().capacity().concurrency())
                .isEqualTo(3);
    }

    @Test
    void wagesComeOverThoseOfTheQuote() {
        Scenario scenario = one("{cost: {wage: 5000}}");
        QuoteReading reading = new YamlQuoteReader(scenario.quote())
                .read(
                        "quote.yaml",
                        bytes("cost: {wage: 4200, seat: 300}\noffers: {a: {model: per-seat, price: 8000}}\n"));

        var rates = Objects.requireNonNull(reading.config()).terms().cost().rates();
        assertThat(rates.get(CostItem.WAGE)).isEqualByComparingTo("5000");
        assertThat(rates.get(CostItem.SEAT)).isEqualByComparingTo("300");
    }

    @Test
    void whatIsWrongIsListedWhereItStands() {
        ScenariosReading reading = read("""
                scenarios:
                  a: {volume: lots, target: 120/30s, concurrency: 0}
                  b: {volumes: 2}
                  c c: {}
                new-shifts: {every: 1m}
                """);

        assertThat(reading.scenarios()).isNull();
        assertThat(reading.notices())
                .extracting(notice -> notice.place().line() + " " + notice.code() + " " + notice.value())
                .containsExactly(
                        "2 setting-value lots",
                        "2 setting-value 120/30s",
                        "2 setting-value 0",
                        "3 setting-unknown volumes",
                        "4 bad-id c c",
                        "5 setting-value 1m");
        assertThat(read("scenarios: {}\n").notices()).isNotEmpty();
        assertThat(read("").notices()).isNotEmpty();
    }

    @Test
    void whatIsWrongInAPartIsToldOfTheScenariosFile() {
        ConfigReading reading = shop(one("{rules: {four-rests: {min: many}, new: {rule: rest-dayz, min: 2}}}"));

        assertThat(reading.notices())
                .filteredOn(notice -> notice.isError())
                .extracting(notice -> notice.place().file())
                .containsOnly("scenarios.yaml");
        assertThat(reading.notices()).filteredOn(notice -> notice.isError()).hasSize(2);
    }

    @Test
    void newShiftsAreTriedWithinBounds() {
        Scenarios scenarios = Objects.requireNonNull(
                read("scenarios: {a: {new-shift: best}}\nnew-shifts: {starts: \"10:00-19:00\", every: 1h}\n")
                        .scenarios());

        assertThat(scenarios.scenarios().getFirst().addsBestShift()).isTrue();
        assertThat(List.of(scenarios.firstStart(), scenarios.lastStart(), scenarios.everyMinutes()))
                .containsExactly(600, 1140, 60);
    }
}
