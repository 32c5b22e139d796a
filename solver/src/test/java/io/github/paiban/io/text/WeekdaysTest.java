package io.github.paiban.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WeekdaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon | 1
            monday | 1
            Tues. | 2
            周一 | 1
            星期天 | 7
            礼拜六 | 6
            周日 | 7
            weekday | 12345
            工作日 | 12345
            weekend | 67
            周末 | 67
            all | 1234567
            每天 | 1234567
            Mon-Fri | 12345
            周一至周五 | 12345
            周一到五 | 12345
            Sat ~ Mon | 167
            周一、周三 | 13
            Mon/Wed,Fri | 135
            Ｍｏｎ | 1
            """)
    void namesSpansAndLists(String text, String days) {
        Set<DayOfWeek> expected = days.chars()
                .mapToObj(c -> DayOfWeek.of(c - '0'))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        assertThat(Weekdays.find(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Mo", "Mondays", "一", "周八", "Mon-", "Mon-Fri-Sun", "Mon;;Tue"})
    void otherTextNamesNoWeekday(String text) {
        assertThat(Weekdays.find(text)).isEmpty();
    }

    @Test
    void aLoneCharacterOrTwoLettersWillDoInHeadings() {
        assertThat(Weekdays.findInHeading("日")).contains(DayOfWeek.SUNDAY);
        assertThat(Weekdays.findInHeading("三")).contains(DayOfWeek.WEDNESDAY);
        assertThat(Weekdays.findInHeading("四五")).isEmpty();
        assertThat(Weekdays.findInHeading("Th")).contains(DayOfWeek.THURSDAY);
        assertThat(Weekdays.findInHeading("T")).isEmpty();
    }
}
