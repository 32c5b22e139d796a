package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8h30m | PT8H30M
            8h | PT8H
            90m | PT1H30M
            30s | PT30S
            8.5h | PT8H30M
            8:30 | PT8H30M
            166:40 | PT166H40M
            8小时30分 | PT8H30M
            ８小时 | PT8H
            30 秒 | PT30S
            PT8H30M | PT8H30M
            pt20m | PT20M
            10000h | PT10000H
            """)
    void lengthsAsPeopleWriteThem(String text, Duration length) {
        assertThat(Durations.find(text)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "h", "-8h", "PT-8H", "P1X", "10001h", "8:60", "PT99999999H", "m8h"})
    void otherTextIsNoLength(String text) {
        assertThat(Durations.find(text)).isEmpty();
    }
}
