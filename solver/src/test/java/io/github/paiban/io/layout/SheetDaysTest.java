package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import io.github.paiban.model.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a sheet means: how they are written, and where the year and the month come from. */
final class SheetDaysTest {
    private static final String WEEK = "早|早|休|晚|晚|休|早";

    private static SheetOptions month(String month) {
        return new SheetOptions(YearMonth.parse(month), "", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2024-09-01|2024-09-02|2024-09-03",
                "2024/9/1|2024/9/2|2024/9/3",
                "@2024-09-01|@2024-09-02|@2024-09-03",
                "45536|45537|45538",
                "2024年9月1日|2024年9月2日|2024年9月3日",
                "20240901|20240902|20240903",
                "113/9/1|113/9/2|113/9/3",
                "民國113年9月1日|民國113年9月2日|民國113年9月3日",
                "9/1/2024|9/2/2024|9/3/2024",
                "01/09/2024|02/09/2024|03/09/2024",
                "1-Sep-24|2-Sep-24|3-Sep-24",
                "Sep 1, 2024|Sep 2, 2024|Sep 3, 2024",
                "2024年九月一日|2024年九月二日|2024年九月三日",
                "2024-09-01 周日|2024-09-02 周一|2024-09-03 周二",
            })
    void wholeDatesAreReadInEveryWriting(String days) {
        Read read = Book.xlsx().sheet("S", "姓名|" + days, "张三|早|休|晚").read("x.xlsx");

        assertThat(read.lines()).isEqualTo("张三: 2024-09-01=早 2024-09-02=休 2024-09-03=晚");
        assertThat(read.open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(shorts = {14, 27, 28, 30, 31, 36, 50, 54, 57, 58})
    void datesAreKnownByTheFormatsThatFilesOnlyNumber(short format) {
        Read read = Book.xlsx()
                .datesAs(format)
                .sheet("S", "姓名|@2026-11-01|@2026-11-02|@2026-11-03", "张三|早|休|晚")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-11-01 2026-11-03 3");
    }

    @Test
    void datesShownAsWeekdaysAreDates() {
        Book book = Book.xlsx();
        short weekday = book.workbook().createDataFormat().getFormat("aaa");
        Read read = book.datesAs(weekday)
                .sheet("S", "姓名|@2026-11-01|@2026-11-02|@2026-11-03", "张三|早|休|晚")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-11-01 2026-11-03 3");
    }

    @ParameterizedTest
    @CsvSource({
        "2024年9月员工排班表, x.xlsx, S",
        "二〇二四年九月排班, x.xlsx, S",
        "113年9月班表, x.xlsx, S",
        "September 2024 Roster, x.xlsx, S",
        "客服部排班, 排班表_2024-09.xlsx, S",
        "客服部排班, 排班202409v2.xlsx, S",
        "客服部排班, x.xlsx, 2024.9",
        "9月排班表, 2024.xlsx, S",
        "'2024|年|9|月|排班表', x.xlsx, S",
        "'年份：|2024|月份：|9', x.xlsx, S",
    })
    void theMonthIsTakenFromTitleSheetOrFile(String title, String file, String sheet) {
        Read read = Book.xlsx()
                .sheet(sheet, title, "姓名|" + Book.days(1, 7), "张三|" + WEEK)
                .read(file);

        assertThat(read.span()).isEqualTo("2024-09-01 2024-09-07 7");
        assertThat(read.assumed()).contains("month");
        assertThat(read.open()).isEmpty();
    }

    @Test
    void theMonthIsFoundOnAnotherSheet() {
        Read read = Book.xlsx()
                .sheet("排班", "姓名|" + Book.days(1, 7), "张三|" + WEEK)
                .sheet("说明", "适用月份：2024年9月")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2024-09-01 2024-09-07 7");
    }

    @Test
    void withoutAMonthTheSheetIsLeftOpenUntilItIsSaid() {
        Book book = Book.xlsx().sheet("S", "姓名|" + Book.days(1, 7), "张三|" + WEEK);

        assertThat(book.read("x.xlsx").open()).containsExactly("month");
        assertThat(book.read("x.xlsx").span()).isEqualTo("01 07 7");
        Read said = book.read("x.xlsx", month("2026-11"));
        assertThat(said.open()).isEmpty();
        assertThat(said.span()).isEqualTo("2026-11-01 2026-11-07 7");
    }

    @Test
    void monthAndDayWithoutAYearAreLeftOpenUntilItIsSaid() {
        Book book = Book.xlsx().sheet("S", "姓名|6.1|6.2|6.3|6.4", "张三|早|休|晚|晚");

        assertThat(book.read("x.xlsx").lines()).isEqualTo("张三: 06-01=早 06-02=休 06-03=晚 06-04=晚");
        assertThat(book.read("x.xlsx").open()).containsExactly("year");
        assertThat(book.read("x.xlsx", month("2026-06")).span()).isEqualTo("2026-06-01 2026-06-04 4");
    }

    @Test
    void aFoldersPeriodSaysWhatTheSheetLeavesOut() {
        Book book = Book.xlsx().sheet("S", "姓名|" + Book.days(1, 7), "张三|" + WEEK);
        SheetOptions near = new SheetOptions(null, "", Period.ofMonth(YearMonth.of(2026, 11)));

        assertThat(book.read("x.xlsx", near).span()).isEqualTo("2026-11-01 2026-11-07 7");
    }

    @Test
    void aNumberThatLostItsZeroIsTheTenthAndNotTheFirst() {
        Read read = Book.xlsx()
                .sheet("2026年", "姓名|6.8|6.9|6.10|6.11|6.12", "张三|早|休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-06-08 2026-06-12 5");
    }

    @Test
    void aPeriodThatCrossesTheMonthsEndIsReadByWeekdays() {
        String days = "26|27|28|29|30|31|" + Book.days(1, 25);
        String weekdays = "一|二|三|四|五|六|日|一|二|三|四|五|六|日|一|二|三|四|五|六|日|一|二|三|四|五|六|日|一|二|三";
        Read read = Book.xlsx()
                .sheet("S", "2026年11月排班", "姓名|" + days, "|" + weekdays, "张三|" + Book.times(31, "早"))
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-10-26 2026-11-25 31");
        assertThat(read.assumed()).contains("crossing");
        assertThat(read.open()).isEmpty();
    }

    @Test
    void aPeriodInTheMiddleOfTwoMonthsIsAskedFor() {
        String days = Book.days(16, 31) + "|" + Book.days(1, 15);
        Book book = Book.xlsx().sheet("S", "2026年8月排班", "姓名|" + days, "张三|" + Book.times(31, "早"));

        assertThat(book.read("x.xlsx").open()).containsExactly("crossing");
    }

    @Test
    void aYearThatTurnsIsFollowed() {
        Read read = Book.xlsx()
                .sheet("S", "2027年1月排班", "姓名|12/29|12/30|12/31|1/1|1/2", "张三|早|休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-12-29 2027-01-02 5");
    }

    @Test
    void monthsMayStandAboveTheirDays() {
        Read read = Book.xlsx()
                .sheet("2026", "姓名|10月||||11月||", "|28|29|30|31|1|2|3", "张三|" + WEEK)
                .merge("B1:E1")
                .merge("F1:H1")
                .merge("A1:A2")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-10-28 2026-11-03 7");
    }

    @Test
    void weekdaysThatContradictTheMonthAreNeverPassedOver() {
        String weekdays = "三|四|五|六|日|一|二";
        Book book = Book.xlsx().sheet("S", "2026年11月排班", "姓名|" + Book.days(1, 7), "|" + weekdays, "张三|" + WEEK);

        assertThat(book.read("x.xlsx").open()).containsExactly("weekdays");
        assertThat(book.read("x.xlsx", month("2026-11")).open()).isEmpty();
        assertThat(book.read("x.xlsx", month("2026-11")).assumed()).contains("weekdays");
    }

    @Test
    void oneWrongWeekdayIsASlip() {
        Read read = Book.xlsx()
                .sheet("S", "2026年11月", "姓名|" + Book.days(1, 7), "|日|一|二|三|三|五|六", "张三|" + WEEK)
                .read("x.xlsx");

        assertThat(read.open()).isEmpty();
        assertThat(read.assumed()).contains("weekday-slips");
    }

    @Test
    void theThirtyFirstOfAShortMonthIsNoDay() {
        Read read = Book.xlsx()
                .sheet("2026年11月", "姓名|" + Book.days(1, 31), "张三|" + Book.times(30, "早") + "|晚")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-11-01 2026-11-30 30");
        assertThat(read.unread()).containsExactly("2026年11月!AF2 晚 no-such-day");
    }

    @Test
    void anotherMonthThanTheSheetsIsRefused() {
        Book book = Book.xlsx().sheet("S", "姓名|2024-09-01|2024-09-02|2024-09-03", "张三|早|休|晚");

        assertThat(book.read("x.xlsx", month("2026-11")).open()).containsExactly("other-month");
    }

    @Test
    void weekdaysAloneNeedTheDayThatTheWeekBegins() {
        String[] lines = {"姓名|周一|周二|周三|周四|周五|周六|周日", "张三|" + WEEK};
        assertThat(Book.xlsx().sheet("S", lines).read("x.xlsx").open()).containsExactly("week");

        Read read = Book.xlsx().sheet("S", lines).read("排班 2026-11-02.xlsx");
        assertThat(read.open()).isEmpty();
        assertThat(read.span()).isEqualTo("2026-11-02 2026-11-08 7");
    }
}
