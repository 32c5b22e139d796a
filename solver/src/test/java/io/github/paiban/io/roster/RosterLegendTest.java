package io.github.paiban.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Message;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet says of its codes is taken to the shop's shifts, unless the two contradict each other. */
final class RosterLegendTest {
    private static final String DAYS = "工号,姓名,1,2,3,4,5,6,7";

    private static RosterReading read(String zhang, String... notes) {
        String others = "019,李四" + ",白".repeat(7) + "\n020,王五" + ",休".repeat(7) + "\n";
        return RosterShop.read(
                "2026年11月\n" + DAYS + "\n018,张三," + zhang + "\n" + others + "\n" + String.join("\n", notes));
    }

    private static String first(RosterReading reading) {
        return RosterShop.rows(reading).lines().findFirst().orElseThrow();
    }

    private static String said(RosterReading reading, String key) {
        return reading.notices().stream()
                .flatMap(notice -> notice.expected().args().stream())
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(message -> message.key().equals("sheet." + key))
                .map(Message::args)
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "A=早班 9:00-17:30； P=晚班 22:00-6:00 -> times say the shift",
                "A=白班；P=晚班 -> words do",
                "A,白班,9:00-17:30#P,晚班 -> and a table",
                "A: Day shift; P: Night shift -> and ids in English",
                "A=白班(9:00-17:30 含午休) P=次日下班的夜班 22:00-次日6:00 -> times decide where the word is not known",
            })
    void codesMeanWhatTheSheetSays(String note, String why) {
        RosterReading reading = read("A,A,P,休,年,A,/", note.replace("#", "\n"));

        assertThat(first(reading)).as(why).isEqualTo("018 day day night off leave day off");
        assertThat(said(reading, "assumed.legend-taken")).contains("A → 白班", "P → 晚班");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "白=晚班 22:00-6:00 -> open.legend-conflict",
                "白=白班 8:00-16:00 -> open.legend-conflict",
                "X=白班 9:00-17:30 -> open.legend-conflict",
                "A=白班 22:00-6:00 -> open.legend-unknown",
                "A=早班 8:00-16:00 -> open.legend-unknown",
                "A=中班 -> open.legend-unknown",
                "/=值机 9:00-17:00 -> open.legend-unknown",
            })
    void whatContradictsTheShopOrItselfIsRefused(String note, String key) {
        RosterReading reading = read("A,白,X,休,休,休,/", note);

        assertThat(reading.findRoster()).isEmpty();
        assertThat(said(reading, key)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"白=早班", "休=休假", "年=年休假", "晚：夜里值守的班 22:00-06:00", "晚 = 3人"})
    void whatIsSaidInOtherWordsOfTheShopsOwnSymbolsHolds(String note) {
        assertThat(first(read("白,白,晚,休,年,白,X", note))).isEqualTo("018 day day night off leave day off");
    }

    @Test
    void twoMeaningsAreAskedAbout() {
        RosterReading reading = read("A,A,P,休,休,休,休", "A=白班 P=晚班", "", "A=晚班");

        assertThat(reading.findRoster()).isEmpty();
        assertThat(said(reading, "open.legend-twice")).contains("白班", "晚班");
    }

    @Test
    void blankCellsAreTheShiftThatTheSheetSays() {
        RosterReading reading = read(",,晚,休,年,,休", "空白=白班");

        assertThat(first(reading)).isEqualTo("018 day day night off leave day off");
    }

    @ParameterizedTest
    @CsvSource({"空白=休假", "空白=公休", "空白=休息"})
    void blankCellsAreRestWhereTheWordMayBeBoth(String note) {
        assertThat(first(read("白,,晚,休,,,休", note))).isEqualTo("018 day off night off off off off");
    }

    @Test
    void blankCellsAreTheLeaveThatTheSheetSays() {
        RosterReading reading = read("白,,晚,休,,,休", "空白=年假");

        assertThat(first(reading)).isEqualTo("018 day leave night off leave leave off");
    }

    @Test
    void blankCellsOfWorkWithoutAShiftAreRefused() {
        assertThat(said(read(",,晚,休,年,,休", "空白=上班"), "open.blank-work")).isNotEmpty();
        assertThat(read(",,晚,休,年,,休", "空白=上班").findRoster()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"空白＝Ａ", "空白=a", "空白：ａ"})
    void blankCellsMayStandForACodeWrittenInAnotherWidthOrCase(String note) {
        RosterReading reading = read(",A,P,休,年,,休", note, "A=白班 P=晚班");

        assertThat(first(reading)).isEqualTo("018 day day night off leave day off");
    }

    @Test
    void aCodeOfSeveralTimesIsRefused() {
        RosterReading reading = read("A,A,P,休,休,休,休", "A：平日9:00-17:30 周末10:00-19:00；P=晚班");

        assertThat(reading.findRoster()).isEmpty();
        assertThat(said(reading, "open.legend-several")).contains("平日9:00-17:30");
    }

    @ParameterizedTest
    @CsvSource({"休=休假", "年=休假", "休=休假日", "年=annual leave", "休=Rest day", "年=带薪年休假"})
    void restAndLeaveHaveManyWords(String note) {
        assertThat(first(read("白,白,晚,休,年,白,X", note))).isEqualTo("018 day day night off leave day off");
    }

    @ParameterizedTest
    @CsvSource({"休=年假", "休=白班", "白=休假"})
    void restIsNoLeaveAndNeitherIsWork(String note) {
        assertThat(read("白,白,晚,休,年,白,X", note).findRoster()).isEmpty();
    }

    @Test
    void aForeignFileIsReadWithTheLimitsOfTheCaller() {
        String text = "2026年11月\n" + DAYS + "\n018,张三,A,A,A,A,A,A,A\n019,李四" + ",白".repeat(7) + "\n020,王五"
                + ",休".repeat(7) + "\n\nA=白班," + "。".repeat(12_000);

        RosterReading strict = RosterShop.read(text, FileLimits.DEFAULT);
        RosterReading wide = RosterShop.read(text, new FileLimits(1 << 20, 100, 100, 20_000));

        assertThat(RosterShop.lines(strict)).contains("cell-too-long", "unknown-shift A");
        assertThat(first(wide)).isEqualTo("018 day day day day day day day");
    }
}
