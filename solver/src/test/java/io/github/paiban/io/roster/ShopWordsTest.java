package io.github.paiban.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.yaml.YamlConfigReader;
import io.github.paiban.model.Duty;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource({
        "9:00-17:00, day",
        "09:00—17:00, day",
        "９：００－１７：００, day",
        "9点-17点, day",
        "9:00/17:00, day",
        "早 9:00-17:00, day",
        "D(9:00~17:00), day",
        "17:00-23:00, night"
    })
    void theTimesOfAShiftStandForItAloneOrBehindItsWord(String cell, String duty) {
        assertThat(words(SETTINGS).find(cell)).map(Duty::code).contains(duty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00-17:30", "N 9:00-17:00", "? 9:00-17:00", "9:00", "9:00-17:00 17:00-23:00"})
    void otherTimesStandForNothing(String cell) {
        assertThat(words(SETTINGS).find(cell)).isEmpty();
    }

    @Test
    void timesThatTwoShiftsShareSayNothingByThemselves() {
        DutyWords words = words(SETTINGS.replace("night: {time: 17:00-23:00", "night: {time: 9:00-17:00"));

        assertThat(words.find("9:00-17:00")).isEmpty();
        assertThat(words.find("N 9:00-17:00")).map(Duty::code).contains("night");
    }

    @ParameterizedTest
    @CsvSource({
        "早, day",
        "N*, night/late",
        "x, off",
        "歇, leave",
        "NL, night/late",
        "N(L), night/late",
        "N（late）, night/late",
        "N, night"
    })
    void aWordOfTheShopsMeansWhatTheSettingsSay(String cell, String duty) {
        assertThat(words(SETTINGS).find(cell)).map(Duty::code).contains(duty);
    }

    private static DutyWords words(String settings) {
        ShopConfig config = new YamlConfigReader()
                .read("paiban.yaml", settings.getBytes(StandardCharsets.UTF_8))
                .findConfig()
                .orElseThrow();
        return new DutyWords(config);
    }
}
