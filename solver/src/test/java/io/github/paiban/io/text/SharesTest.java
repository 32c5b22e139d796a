package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SharesTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "0.005, 0.005", "0.5%, 0.005", "0.5 ％, 0.005", "０.５%, 0.005", "1%, 0.01", "100%, 1"})
    void aShareIsAPercentageOrANumberBelowOne(String text, double share) {
        assertThat(Shares.find(text)).contains(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2", "100.1%", "-1%", "-0.1", "half", "%", "NaN"})
    void anythingElseIsNone(String text) {
        assertThat(Shares.find(text)).isEmpty();
    }
}
