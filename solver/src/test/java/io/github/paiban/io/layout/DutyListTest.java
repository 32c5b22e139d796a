package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import org.junit.jupiter.api.Test;

/** Sheets with a row a date, and sheets with people in their cells. */
final class DutyListTest {
    @Test
    void aListWithoutHeadingsNamesThePersonOfEachDay() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "2026-11-01|周末|A1|男|五室",
                        "2026-11-02|工作日|A2|女|四室",
                        "2026-11-03|工作日|A3|女|四室",
                        "2026-11-04|工作日|A1|男|五室")
                .read("x.xlsx");

        assertThat(read.reading().kind()).isEqualTo(SheetReading.Kind.DUTY_LIST);
        assertThat(read.lines()).isEqualTo("A1: 2026-11-01=值班 2026-11-04=值班\nA2: 2026-11-02=值班\nA3: 2026-11-03=值班");
    }

    @Test
    void columnsMayBeShiftsWithSeveralPeopleInACell() {
        Read read = Book.xlsx()
                .sheet("S", "日期|星期|早班|晚班", "@2026-11-01|日|张三、李四|王五", "@2026-11-02|一|王五|张三 李四", "@2026-11-03|二|李四|张三")
                .read("x.xlsx");

        assertThat(read.lines())
                .isEqualTo("张三: 2026-11-01=早班 2026-11-02=晚班 2026-11-03=晚班\n"
                        + "李四: 2026-11-01=早班 2026-11-02=晚班 2026-11-03=早班\n王五: 2026-11-01=晚班 2026-11-02=早班");
    }

    @Test
    void oneLineForEachPersonAndDayIsAList() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "日期|工号|姓名|班次",
                        "2026-11-01|'001|张三|早",
                        "2026-11-01|'002|李四|晚",
                        "2026-11-02|'001|张三|休",
                        "2026-11-02|'002|李四|早")
                .read("x.xlsx");

        assertThat(read.lines()).isEqualTo("001 张三: 2026-11-01=早 2026-11-02=休\n002 李四: 2026-11-01=晚 2026-11-02=早");
    }

    @Test
    void peopleMayStandAcrossAndDaysDown() {
        Read read = Book.xlsx()
                .sheet("2026年11月", "日期|星期|张三|李四", "1|日|早|休", "2|一|早|晚", "3|二|休|晚", "4|三|晚|早", "5|四|晚|早")
                .read("x.xlsx");

        assertThat(read.reading().kind()).isEqualTo(SheetReading.Kind.GRID);
        assertThat(read.rows()).isEqualTo("张三 早 早 休 晚 晚\n李四 休 晚 晚 早 早");
    }

    @Test
    void shiftsDownAndPeopleInTheCells() {
        Read read = Book.xlsx()
                .sheet("S", "班次|2026-11-01|2026-11-02|2026-11-03", "早班|张三|李四|张三", "晚班|李四\n王五|张三、王五|李四")
                .read("x.xlsx");

        assertThat(read.lines())
                .isEqualTo("张三: 2026-11-01=早班 2026-11-02=晚班 2026-11-03=早班\n"
                        + "李四: 2026-11-01=晚班 2026-11-02=早班 2026-11-03=晚班\n王五: 2026-11-01=晚班 2026-11-02=晚班");
        assertThat(read.reading().kind()).isEqualTo(SheetReading.Kind.DUTY_LIST);
    }

    @Test
    void aRemarkBehindANameIsAskedAbout() {
        Read read = Book.xlsx()
                .sheet("2026年11月", "日期|值班人", "11.1|张三、李四", "11.2|王五", "11.3|李四", "11.4|张三（代李四）")
                .read("x.xlsx");

        assertThat(read.unread()).containsExactly("2026年11月!B5 张三（代李四） name-remark");
        assertThat(read.reading().isCertain()).isFalse();
    }

    @Test
    void daysWithoutAnybodyAreNamed() {
        Read list = Book.xlsx()
                .sheet("2026年11月", "日期|值班人", "11.1|张三", "11.2|王五", "11.3|", "11.4|张三")
                .read("x.xlsx");
        Read shifts = Book.xlsx()
                .sheet("2026年11月", "班次|1日|2日|3日|4日|5日", "早班|张三|李四||王五|李四", "晚班|王五|||李四|张三")
                .read("x.xlsx");

        assertThat(list.assumed()).contains("nobody-on");
        assertThat(shifts.assumed()).contains("nobody-on");
        assertThat(list.reading().assumptions().toString()).contains("2026-11-03");
        assertThat(shifts.reading().assumptions().toString()).contains("2026-11-03");
    }
}
