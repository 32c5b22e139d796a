package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChineseDaysTest {
    @ParameterizedTest
    @CsvSource({
        "十一月一日, 11月1日",
        "十月十日, 10月10日",
        "十二月三十一日, 12月31日",
        "九月二十号, 9月20号",
        "一月九日(周五), 1月9日(周五)",
        "十日, 十日",
        "六日, 六日",
        "11月1日, 11月1日"
    })
    void aMonthAndADayInWordsAreReadInDigits(String written, String digits) {
        assertThat(ChineseDays.inDigits(written)).isEqualTo(digits);
    }
}
