package io.github.paiban.io.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word and the times in what a legend says of a code. */
final class LegendMeaningTest {
    /** The word, a bar, and the times in minutes; “several” for times that are not one shift's. */
    private static String read(String text) {
        LegendMeaning meaning = LegendMeaning.of(text);
        String times = meaning.times() == null
                ? ""
                : meaning.times().fromMinute() + "-" + meaning.times().toMinute();
        return meaning.word() + "|" + (meaning.isSeveral() ? "several" : times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "早班 9:00-17:30 -> 早班|540-1050",
                "9:00-18:00(午休12:00-13:00) -> |540-1080",
                "9:00-18:00（含12:00-13:00午餐） -> |540-1080",
                "9:00-18:00 午休12:00-13:00 -> |540-1080",
                "白班9:00-18:00，12:00-13:00休息 -> 白班|540-1080",
                "Day shift 9:00-18:00 (lunch 12:00-13:00) -> Day shift|540-1080",
                "22:00-06:00（02:00-03:00用餐） -> |1320-1800",
                "9:00-17:30（休息1小时） -> |540-1050",
                "9:00-17:30（早班） -> 早班|540-1050",
                "（休息） -> 休息|",
            })
    void aBreakIsNoPartOfTheTimesNorOfTheWord(String text, String read) {
        assertThat(read(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "早班 9:00-12:00 13:00-17:30, 早班|540-1050",
        "9:00-12:00/13:00-18:00, |540-1080",
        "9:00-12:00+14:00-18:00, |540-1080",
        "'上午9:00-12:00,下午14:00-18:00', |540-1080",
    })
    void halvesOneAfterTheOtherAreOneShift(String text, String read) {
        assertThat(read(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "平日9:00-18:00 周末10:00-19:00",
        "9:00-18:00 10:00-19:00",
        "9:00-18:00或10:00-19:00",
        "平日9:00-12:00 周末13:00-18:00",
        "周一至周五9:00-18:00 周六10:00-17:00",
        "夏季8:00-17:00 冬季8:30-16:30",
        "Mon-Fri 9:00-18:00 Sat 10:00-17:00",
        "9:00-18:00 12:00-13:00",
        "9:00-12:00 或 13:00-18:00",
    })
    void timesThatDifferByTheDayOrByChoiceAreSeveral(String text) {
        assertThat(read(text)).endsWith("|several");
    }

    @ParameterizedTest
    @CsvSource({
        "2-3人",
        "2025-2026",
        "2025-2026年",
        "1-2个",
        "10-12单",
        "8-9月",
        "3-5天",
        "2-3",
        "12-15号",
        "2-10 people",
        "11-20日",
        "第1-8周",
    })
    void figuresAreNoTimes(String text) {
        assertThat(read(text)).endsWith("|");
    }

    @ParameterizedTest
    @CsvSource({
        "9-18, |540-1080",
        "9-17:30, |540-1050",
        "9点-18点, |540-1080",
        "9-18点, |540-1080",
        "22-6, |1320-1800",
        "0900-1730, |540-1050",
        "2000-0800, |1200-1920",
        "9am-6pm, |540-1080",
        "早9-晚6, |540-1080",
    })
    void hoursAloneAreTimesWhereTheyAreAsLongAsAShift(String text, String read) {
        assertThat(read(text)).isEqualTo(read);
    }
}
