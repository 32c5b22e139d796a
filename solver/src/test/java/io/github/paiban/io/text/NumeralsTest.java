package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 12
            １２ | 12
            -3 | -3
            +3 | 3
            12.0 | 12
            1,200 | 1200
            3人 | 3
            3 个 | 3
            999999999999999 | 999999999999999
            """)
    void wholeNumbersAsPeopleWriteThem(String text, long number) {
        assertThat(Numerals.findWhole(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "1e5", "12,34", "9999999999999999", "--1", "人", "三"})
    void otherTextIsNoWholeNumber(String text) {
        assertThat(Numerals.findWhole(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.5", "０．５,0.5", "50%,0.5", "50 ％,0.5", ".5,0.5", "1.,1", "-0.25,-0.25"})
    void decimalsAsPeopleWriteThem(String text, double number) {
        assertThat(Numerals.findDecimal(text)).hasValue(number);
    }

    @Test
    void otherTextIsNoDecimal() {
        assertThat(Numerals.findDecimal("half")).isEmpty();
        assertThat(Numerals.findDecimal("NaN")).isEmpty();
        assertThat(Numerals.findDecimal("%")).isEmpty();
    }
}
