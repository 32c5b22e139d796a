package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet explains of its own codes, in all the ways in which people write it. */
final class SheetLegendTest {
    private static final String DAYS = "姓名|1|2|3|4|5";

    private static Read november(String... lines) {
        return Book.xlsx().sheet("2026年11月", lines).read("x.xlsx");
    }

    private static String legend(Read read) {
        return read.reading().legend().entries().values().stream()
                .map(each -> each.code() + "=" + each.text())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "A=早班 9:00-17:30, B=晚班 17:00-23:30 -> A=早班 9:00-17:30; B=晚班 17:00-23:30",
                "2026年11月（图例：A=早班；B=晚班） -> A=早班; B=晚班",
                "备注：A为白班，B为晚班 -> A=白班; B=晚班",
                "1、A：早班 9:00-17:30  2、B：晚班 -> A=早班 9:00-17:30; B=晚班",
                "早班（A）：9:00-17:30　　晚班（B）：17:00-23:30 -> A=早班 9:00-17:30; B=晚班 17:00-23:30",
                "A班 9:00-17:30；B班 17:00-23:30 -> A=9:00-17:30; B=17:00-23:30",
                "早班用A表示，晚班用B表示 -> ''",
                "Legend: A - Day shift 09:00-17:30; B - Night shift -> A=Day shift 09:00-17:30; B=Night shift",
                "A = Early B = Late -> A=Early; B=Late",
                "a: 早班, b: 晚班 -> A=早班; B=晚班",
                "Ａ＝早班，Ｂ＝晚班 -> A=早班; B=晚班",
                "A=早班,9:00-12:00,13:00-17:30 -> A=早班 9:00-12:00 13:00-17:30",
                "A=张三，B=李四 -> ''",
                "A=12人，B=8人 -> ''",
                "制表日期：2026-11-01 -> ''",
            })
    void aCellOfTextExplainsTheCodesThatAreUsed(String note, String legend) {
        Read read = november(DAYS, "张三|A|A|休|B|休", "李四|B|B|休|A|休", "", note.strip());

        assertThat(legend(read)).isEqualTo(legend);
        assertThat(read.rows()).isEqualTo("张三 A A 休 B 休\n李四 B B 休 A 休");
        assertThat(read.assumed().contains("legend")).isEqualTo(!legend.isEmpty());
        assertThat(read.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"△为白班，○为晚班", "△白班　○晚班", "○：晚班；△：白班", "符号：△ 白班；○ 晚班"})
    void signsMayStandRightBeforeTheirWords(String note) {
        Read read = november(DAYS, "张三|△|△||○|○", "李四|○|○|||△", "", note);

        assertThat(read.reading().legend().find("△").orElseThrow().text()).isEqualTo("白班");
        assertThat(read.reading().legend().find("○").orElseThrow().text()).isEqualTo("晚班");
        assertThat(read.reading().blank()).isEqualTo(SheetReading.Blank.REST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ";",
            value = {
                "A|早班|9:00|17:30; B|晚班|17:00|23:30; C|半班|10:00|15:30",
                "代号|A|B|C; 班次|早班|晚班|半班; 时间|9:00-17:30|17:00-23:30|10:00-15:30",
                "早班|A|9:00-17:30; 晚班|B|17:00-23:30; 半班|C|10:00-15:30",
                "A|早班 9:00-17:30|B|晚班 17:00-23:30|C|半班 10:00-15:30; ' '; ' '",
            })
    void aTableExplainsThemWhicheverWayItLies(String first, String second, String third) {
        Read read = november(DAYS, "张三|A|A|休|B|C", "李四|B|B|休|A|休", "", "", first, second.strip(), third.strip());

        assertThat(read.rows()).isEqualTo("张三 A A 休 B C\n李四 B B 休 A 休");
        assertThat(read.reading().legend().entries().values())
                .extracting(each -> each.code() + " " + each.meaning().times())
                .containsExactlyInAnyOrder(
                        "A TimeSpan[fromMinute=540, toMinute=1050]",
                        "B TimeSpan[fromMinute=1020, toMinute=1410]",
                        "C TimeSpan[fromMinute=600, toMinute=930]");
        assertThat(read.reading().legend().find("B").orElseThrow().meaning().word())
                .isEqualTo("晚班");
    }

    @Test
    void aLegendMayStandBehindTheDaysOrOnASheetOfItsOwn() {
        Read beside = november(DAYS + "|||图例", "张三|A|A|休|B|休|||A|早班 9:00-17:30", "李四|B|B|休|A|休|||B|晚班");
        Read apart = Book.xlsx()
                .sheet("2026年11月", DAYS, "张三|A|A|休|B|休", "李四|B|B|休|A|休")
                .sheet("班次定义", "代号|名称", "A|早班 9:00-17:30", "B|晚班")
                .read("x.xlsx");

        assertThat(legend(beside)).isEqualTo("A=早班 9:00-17:30; B=晚班");
        assertThat(legend(apart)).isEqualTo(legend(beside));
        assertThat(apart.rows()).isEqualTo(beside.rows());
    }

    @Test
    void twoMeaningsOfACodeAreAQuestionThatNamesBothCells() {
        Read read = november("A=早班 9:00-17:30，B=晚班", DAYS, "张三|A|A|休|B|休", "", "A|早班|8:00-16:00", "B|晚班|17:00-23:30");

        assertThat(read.open()).containsExactly("legend-twice");
        assertThat(read.reading().open().getFirst().said().args()).contains("2026年11月!A1", "2026年11月!A5");
    }

    @Test
    void totalsBesideAndBelowAreNoLegend() {
        Read read = november(DAYS + "|早|晚|休", "张三|早|早|休|晚|休|2|1|2", "李四|晚|晚|休|早|休|1|2|2", "早|1|1|0|1|0", "晚|1|1|0|1|0");

        assertThat(legend(read)).isEmpty();
    }

    @Test
    void aSheetWithoutAWordIsAQuestion() {
        Read read = november(DAYS, "张三", "李四", "", "黄色=白班");

        assertThat(read.open()).containsExactly("empty");
    }

    @Test
    void aRowWithoutAWordIsTold() {
        Read read = november(DAYS, "张三|早|早|休|晚|休", "Voice Support", "李四|晚|晚|休|早|休");

        assertThat(read.assumed()).contains("empty-rows");
    }

    @Test
    void datesSideBySideAndDaysOfHiringSayNothingOfTheYear() {
        String days = "姓名|入职日期|11/18|11/19|11/20|11/21";
        Read read = Book.xlsx()
                .sheet("S", days, "张三|@2021-03-01|早|早|休|晚", "李四|@2019-05-06|晚|晚|休|早")
                .read("x.xlsx");

        assertThat(read.open()).containsExactly("year");
    }

    @Test
    void twoMonthsBesideOneAnotherHaveEachItsOwnTitle() {
        Read read = Book.xlsx()
                .sheet("S", "2026年10月|||||||2026年11月", "姓名|1|2|3|4|5||姓名|1|2|3|4|5", "张三|早|早|休|晚|休||张三|晚|晚|休|早|休")
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-10-01 2026-11-05 10");
        assertThat(read.rows()).isEqualTo("张三 早 早 休 晚 休 晚 晚 休 早 休");
    }

    @Test
    void aTitleBetweenTheTablesAndASignatureAreNoPeople() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "2026年10月",
                        "工号|姓名|1|2|3|4",
                        "001|张三|早|早|休|早",
                        "2026年11月",
                        "工号|姓名|1|2|3|4",
                        "001|张三|晚|晚|休|晚",
                        "审核：|||制表：")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo("张三 早 早 休 早 晚 晚 休 晚");
    }
}
