package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets that are easily read wrong without a word: each is read right, or refused with the cell named. */
final class SheetTrapsTest {
    private static final String FIVE = "姓名|1|2|3|4|5";
    private static final String ZHANG = "张三 早 早 休 晚 休";
    private static final String LI = "李四 晚 晚 休 早 休";

    private static Read november(String... lines) {
        return Book.xlsx().sheet("2026年11月", lines).read("x.xlsx");
    }

    @Test
    void tablesBesideOneAnotherAreAllRead() {
        Read read = november("姓名|1|2|3|4|5||姓名|1|2|3|4|5", "张三|早|早|休|晚|休||李四|晚|晚|休|早|休");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
    }

    @Test
    void weeksBesideOneAnotherGoByTheirOwnNames() {
        Read read = november("姓名|1|2|3|4|5||姓名|6|7|8|9|10", "张三|早|早|休|晚|休||李四|a|b|c|d|e", "李四|晚|晚|休|早|休||张三|v|w|x|y|z");

        assertThat(read.rows()).isEqualTo(ZHANG + " v w x y z\n" + LI + " a b c d e");
        assertThat(read.span()).isEqualTo("2026-11-01 2026-11-10 10");
    }

    @Test
    void ticksBelowAShiftsNameStandForTheShift() {
        Read read = november("姓名|1||2||3||4|", "|早|晚|早|晚|早|晚|早|晚", "张三|√|||√||||√", "李四||√|√||√|√||");

        assertThat(read.rows()).isEqualTo("张三 早 晚 . 晚\n李四 晚 早 早/晚 .");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void hoursBesideTheShiftOfEachDayAreLeftOut() {
        Read read = Book.xlsx()
                .sheet("S", "姓名|2026-11-01||2026-11-02|", "|班次|工时|班次|工时", "张三|早|8|晚|6.5")
                .merge("B1:C1")
                .merge("D1:E1")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo("张三 早 晚");
    }

    @ParameterizedTest
    @CsvSource({
        "姓名|1|2|2|3|4|5, 张三|早|早|晚|休|晚|休, 2026年11月!B1 1 heading;2026年11月!C1 2 heading",
        "姓名|1|2|3|44|5|6, 张三|早|早|晚|休|晚|休, 2026年11月!E1 44 heading",
        "姓名|1|2||4|5|6, 张三|早|早|晚|休|晚|休, 2026年11月!D1  heading",
        "姓名|1|2|3|4|5|小计|6, 张三|早|早|晚|休|晚|4|休, ''",
    })
    void aColumnOfDutiesWhoseHeadingIsNoDayIsRefusedByItsCell(String heading, String row, String told) {
        Read read = november(heading, row);

        assertThat(String.join(";", read.unread())).isEqualTo(told);
        assertThat(read.reading().isCertain()).isEqualTo(told.isEmpty());
    }

    @Test
    void totalsBehindTheDaysThatRiseAreNoHeading() {
        Read read = november(FIVE + "|出勤|早|晚|休", "张三|早|早|休|晚|休|1|2|3|4", "李四|晚|晚|休|早|休|3|1|2|2");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
    }

    @Test
    void rowsOfALegendAreNoPeopleAndExplainTheCodes() {
        Read read = november(
                FIVE,
                "张三|A|B|休|C|X1",
                "李四|A|B|休|C|A",
                "",
                "班次说明：",
                "A|早班|9:00-18:00",
                "B|中班|12:00-21:00",
                "C|晚班|15:00-24:00");

        assertThat(read.rows()).isEqualTo("张三 A B 休 C X1\n李四 A B 休 C A");
        assertThat(read.unread()).containsExactly("2026年11月!F2 X1 not-in-legend");
    }

    @Test
    void wallCalendarsHaveWhoeverStandsBelowTheDate() {
        Read read = Book.xlsx()
                .sheet(
                        "2026年10月值班",
                        "星期一|星期二|星期三|星期四|星期五|星期六|星期日",
                        "|||1|2|3|4",
                        "|||张三|李四|王五|张三",
                        "5|6|7|8|9|10|11",
                        "李四|王五|张三|李四|王五|张三、李四|王五")
                .read("x.xlsx");

        assertThat(read.reading().kind()).isEqualTo(SheetReading.Kind.DUTY_LIST);
        assertThat(read.span()).isEqualTo("2026-10-01 2026-10-11 11");
        assertThat(read.lines())
                .startsWith("张三: 2026-10-01=值班 2026-10-04=值班 2026-10-07=值班 2026-10-10=值班\n李四: 2026-10-02=值班");
        assertThat(read.assumed()).contains("calendar");
    }

    @Test
    void aCalendarWhoseDatesSkipIsNone() {
        Read read = Book.xlsx()
                .sheet(
                        "2026年10月值班",
                        "周一|周二|周三|周四|周五|周六|周日",
                        "1|2|3|4|5|6|7",
                        "甲乙|丙丁|甲乙|丙丁|甲乙|丙丁|甲乙",
                        "9|10|11|12|13|14|15")
                .read("x.xlsx");

        assertThat(read.found()).isNull();
    }

    @Test
    void daysDownHaveWeekdaysAndNumbersBesideTheNames() {
        Read read = november("日期|星期|A001|A002", "||张三|李四", "2026-11-01|日|早|晚", "2026-11-02|一|早|晚", "2026-11-03|二|休|晚");

        assertThat(read.rows()).isEqualTo("张三 早 早 休\n李四 晚 晚 晚");
        assertThat(read.reading().agents()).extracting(ReadAgent::id).containsExactly("A001", "A002");
    }

    @Test
    void planAndActualRowsMustBeToldApart() {
        Read read = november("姓名|类型|1|2|3|4|5", "张三|计划|早|早|休|晚|晚", "张三|实际|早|晚|休|晚|休");

        assertThat(read.open()).containsExactly("plan-and-actual");
        assertThat(read.reading().open().getFirst().said().args()).containsExactly("实际", "2026年11月!B3");
    }

    @ParameterizedTest
    @CsvSource({
        "2026年11月（空白=白班）, work",
        "空白表示休息, rest",
        "注：空格为正常上班, work",
        "留空代表无要求, no-wish",
        "Blank means off, rest",
    })
    void whatTheSheetSaysOfBlankCellsHolds(String told, String blank) {
        Read read = november(told, FIVE, "张三|休||夜||休", "李四|||休|夜|");

        assertThat(read.reading().blank().word()).isEqualTo(blank);
        assertThat(read.assumed()).contains("blank-told");
    }

    @Test
    void aPersonOnTheSheetsOfTwoShopsIsOne() {
        Read read = Book.xlsx()
                .sheet("A店", "2026年11月", FIVE, "张三|早|早|||", "李四|晚|晚|休|早|休")
                .sheet("B店", "2026年11月", FIVE, "张三|||休|晚|休", "王五|早|早|休|晚|休")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI + "\n王五 早 早 休 晚 休");
        assertThat(read.open()).isEmpty();
    }

    @Test
    void twoDutiesOfADayOnTwoSheetsAreNotJoined() {
        Read read = Book.xlsx()
                .sheet("A店", "2026年11月", FIVE, "张三|早|早|早||", "李四|晚|晚|休|早|休")
                .sheet("B店", "2026年11月", FIVE, "张三|||晚|晚|休", "王五|早|早|休|晚|休")
                .read("x.xlsx");

        assertThat(read.open()).containsExactly("several-sheets");
    }

    @Test
    void aMonthWithoutItsYearKeepsTheMonth() {
        Read read = Book.xlsx().sheet("Sheet1", FIVE, "张三|早|早|休|晚|休").read("客服11月排班.xlsx");

        assertThat(read.span()).isEqualTo("11-01 11-05 5");
        assertThat(read.open()).containsExactly("year");
    }

    @Test
    void datesOfAnotherMonthThanTheTitlesAreTold() {
        Read read = november("姓名|@2026-10-01|@2026-10-02|@2026-10-03", "张三|早|早|休");

        assertThat(read.span()).isEqualTo("2026-10-01 2026-10-03 3");
        assertThat(read.assumed()).contains("title-differs");
    }

    @ParameterizedTest
    @CsvSource({
        "26.11.1|26.11.2|26.11.3|26.11.4",
        "Sun 01/11|Mon 02/11|Tue 03/11|Wed 04/11",
        "周日 11/1|周一 11/2|周二 11/3|周三 11/4",
        "1-Nov|2-Nov|3-Nov|4-Nov",
    })
    void daysAreReadInFurtherWritings(String days) {
        Read read = Book.xlsx().sheet("2026", "姓名|" + days, "张三|早|早|休|晚").read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-11-01 2026-11-04 4");
    }

    @Test
    void timesOfTheDayInCellsAreDutiesAlsoBelowTheirShift() {
        Read read = november(FIVE, "张三|9am-5pm|早班\n9:00-18:00|休|1:00 PM - 9:00 PM|9-18");

        assertThat(read.unread()).isEmpty();
    }

    @Test
    void teamsBetweenThePeopleAreNoPeople() {
        Read read = november("姓名|1|2|3|4|5|出勤", "售前", "张三|早|早|休|晚|休|3", "小计|1|1|0|1|0|3", "售后", "李四|晚|晚|休|早|休|3");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
    }

    @Test
    void aListMayHaveStartAndEndInPlaceOfAShift() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "姓名|日期|开始|结束",
                        "张三|2026-11-01|9:00|18:00",
                        "李四|2026-11-01|13:00|22:00",
                        "张三|2026-11-02|9:00|18:00")
                .read("x.xlsx");

        assertThat(read.lines())
                .isEqualTo("张三: 2026-11-01=9:00-18:00 2026-11-02=9:00-18:00\n李四: 2026-11-01=13:00-22:00");
    }

    @Test
    void longNumbersBelowAHeadingOfSerialsAreStaffNumbers() {
        Read read = november("No.|Name|1|2|3|4|5", "'003|Amy|D|D|N|N|off", "'007|Bob|N|N|off|D|D");

        assertThat(read.reading().agents()).extracting(ReadAgent::id).containsExactly("003", "007");
    }

    @Test
    void aSheetNameThatTheFileLacksIsTold() {
        Read read = Book.xlsx().sheet("终版", FIVE, "张三|早|早|休|晚|休").read("x.xlsx", new SheetOptions(null, "初版", null));

        assertThat(read.found()).isNull();
        assertThat(read.notices()).hasSize(1);
        assertThat(read.notices().getFirst().expected().args().toString()).contains("初版", "终版");
    }
}
