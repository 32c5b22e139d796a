package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimesOfDayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9:00 | 540
            09:00 | 540
            9：00 | 540
            ９：３０ | 570
            9:00:00 | 540
            0:00 | 0
            24:00 | 1440
            25:30 | 1530
            48:00 | 2880
            次日1:30 | 1530
            9点 | 540
            9点半 | 570
            9时05分 | 545
            上午9点 | 540
            下午5点半 | 1050
            晚上12点 | 1440
            下午17:00 | 1020
            5:00 pm | 1020
            12:00AM | 0
            12:00PM | 720
            0.375 | 540
            .5 | 720
            0.979166666666667 | 1410
            1.0625 | 1530
            """)
    void timesAsPeopleAndExcelWriteThem(String text, int minute) {
        assertThat(TimesOfDay.find(text)).hasValue(minute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9:", "9:60", "48:01", "99:00", "9:0", "0.3333", "x", "-9:00", "9:00-10:00"})
    void otherTextIsNoTime(String text) {
        assertThat(TimesOfDay.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17:00-23:30 | 1020 | 1410
            22:00–06:00 | 1320 | 1800
            9:00~17:30 | 540 | 1050
            9：00 ～ 17：30 | 540 | 1050
            9点至17点半 | 540 | 1050
            9:00到18:00 | 540 | 1080
            22:00——25:30 | 1320 | 1530
            0.375-0.5 | 540 | 720
            9:00-9:00 | 540 | 1980
            """)
    void stretchesMayPassMidnight(String text, int from, int to) {
        assertThat(TimeSpan.find(text)).contains(new TimeSpan(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "9:00", "9:00-", "-9:00", "9:00-x", "0:00-24:01", "47:00-0:30"})
    void otherTextIsNoStretch(String text) {
        assertThat(TimeSpan.find(text)).isEmpty();
    }

    @Test
    void aStretchEndsAfterItsBegin() {
        assertThat(TimeSpan.between(60, 59)).contains(new TimeSpan(60, 1499));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new TimeSpan(60, 60)))
                .hasMessageContaining("Maybe add 1440");
    }
}
