package io.github.paiban.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.yaml.YamlConfigReader;
import io.github.paiban.model.Duty;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shop's own words for cells, from paiban.yaml to the cell. */
final class ShopWordsTest {
    private static final String SETTINGS = """
            shop: A
            month: 2026-11
            shifts: {day: {time: 9:00-17:00, symbol: D}, night: {time: 17:00-23:00, symbol: N}}
            roles: {late: {shifts: night, symbol: L}}
            aliases: {shifts: {早: day, N*: night/late, x: off, 歇: leave}}
            """;

    @ParameterizedTest
    @CsvSource({"早, day", "N*, night/late", "x, off", "歇, leave", "NL, night/late", "N, night"})
    void aWordOfTheShopsMeansWhatTheSettingsSay(String cell, String duty) {
        ShopConfig config = new YamlConfigReader()
                .read("paiban.yaml", SETTINGS.getBytes(StandardCharsets.UTF_8))
                .findConfig()
                .orElseThrow();
        assertThat(new DutyWords(config).find(cell)).map(Duty::code).contains(duty);
    }
}
