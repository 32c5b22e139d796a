package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the roster lies in a sheet, and what around it is none of it. */
final class SheetLayoutTest {
    private static final String DAYS = "2026-11-01|2026-11-02|2026-11-03|2026-11-04";
    private static final String ZHANG = "张三 早 早 休 晚";
    private static final String LI = "李四 休 晚 晚 早";

    @Test
    void theTableMayBeginAnywhereBelowMergedTitles() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "",
                        "||旗舰店 客服排班表||||",
                        "||2026年11月||||",
                        "",
                        "||姓名|1|2|3|4",
                        "|||日|一|二|三",
                        "||张三|早|早|休|晚",
                        "||李四|休|晚|晚|早")
                .merge("C2:G2")
                .merge("C3:G3")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.reading().agents()).extracting(ReadAgent::row).containsExactly(7, 8);
    }

    @Test
    void aWordForDatesBesideTheDaysHeadsItsRowAndNotTheNames() {
        Read read = Book.xlsx()
                .sheet("2026年11月", "日期|1|2|3|4|5", "星期|日|一|二|三|四", "张三|早|早|休|晚|晚", "李四|休|晚|晚|早|早")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo("张三 早 早 休 晚 晚\n李四 休 晚 晚 早 早");
    }

    @Test
    void totalsLegendAndSignaturesAreNoPeople() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "序号|姓名|" + DAYS + "|出勤|休息",
                        "1|张三|早|早|休|晚|3|1",
                        "2|李四|休|晚|晚|早|3|1",
                        "|早班人数|1|1|0|1",
                        "|晚班|0|1|1|1",
                        "|合计|1|2|1|2|6|2",
                        "缺口||0|0|1|0",
                        "备注：早班 9:00-18:00；晚班 17:00-23:00",
                        "早：9:00-18:00",
                        "制表人：王五||||审核：赵六")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void sectionsAreTitlesAndNotPeople() {
        Read read = Book.xlsx()
                .sheet("S", "工号|姓名|" + DAYS, "售前组", "001|张三|早|早|休|晚", "售后组", "002|李四|休|晚|晚|早")
                .merge("A2:F2")
                .merge("A4:F4")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.reading().agents())
                .extracting(agent -> agent.more().get("section"))
                .containsExactly("售前组", "售后组");
    }

    @Test
    void theFirstSectionMayStandInTheHeadingItself() {
        Read read = Book.xlsx()
                .sheet("S", "全职|| " + DAYS.replace("|", "|"), "T01|张三|早|早|休|晚", "", "兼职||||", "T02|李四|休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.reading().agents()).extracting(ReadAgent::id).containsExactly("T01", "T02");
        assertThat(read.reading().agents())
                .extracting(agent -> agent.more().get("section"))
                .containsExactly("全职", "兼职");
    }

    @Test
    void groupsMergedDownAColumnAreSections() {
        Read read = Book.xlsx()
                .sheet("S", "组别|姓名|" + DAYS, "A组|张三|早|早|休|晚", "|李四|休|晚|晚|早")
                .merge("A2:A3")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.reading().agents())
                .extracting(agent -> agent.more().get("team"))
                .containsExactly("A组", "A组");
    }

    @Test
    void blocksOfTheSameTableBelowOneAnotherAreOneRoster() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "姓名|2026-11-01|2026-11-02",
                        "张三|早|早",
                        "李四|休|晚",
                        "",
                        "姓名|2026-11-03|2026-11-04",
                        "李四|晚|早",
                        "张三|休|晚")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.assumed()).contains("rows-joined");
    }

    @Test
    void leaveMergedOverDaysCountsForEach() {
        Read read = Book.xlsx()
                .sheet("S", "姓名|" + DAYS, "张三|早|年假||晚", "李四|休|晚|晚|早")
                .merge("C2:D2")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo("张三 早 年假 年假 晚\n" + LI);
        assertThat(read.assumed()).contains("merged");
    }

    @Test
    void aPersonWithTwoRowsHasBothDuties() {
        Read read = Book.xlsx()
                .sheet("S", "姓名|" + DAYS, "张三|早|早|休|", "||晚||晚", "李四|休|晚|晚|早", "|||晚|")
                .merge("A2:A3")
                .merge("A4:A5")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo("张三 早 早/晚 休 晚\n李四 休 晚 晚 早");
        assertThat(read.assumed()).contains("two-rows");
    }

    @Test
    void rowsOfHoursBelowThePeopleAreLeftOut() {
        Read read = Book.xlsx()
                .sheet("S", "姓名|" + DAYS, "张三|早|早|休|晚", "|8|8|0|6.5", "李四|休|晚|晚|早", "|0|6.5|6.5|8")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.assumed()).contains("figures-below");
    }

    @Test
    void onePersonOnSeveralRowsIsOne() {
        Read read = Book.xlsx()
                .sheet("S", "班次|姓名|" + DAYS, "早班|张三|早|早||", "晚班|张三||||晚", "早班|李四|休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo("张三 早 早 . 晚\n" + LI);
        assertThat(read.assumed()).contains("rows-joined");
    }

    @Test
    void twoPeopleOfOneNameStayTwoAndAreTold() {
        Read read =
                Book.xlsx().sheet("S", "姓名|" + DAYS, "张三|早|早|休|晚", "张三|休|晚|晚|早").read("x.xlsx");

        assertThat(read.reading().agents()).hasSize(2);
        assertThat(read.assumed()).contains("same-name");
    }

    @Test
    void aNumberSharedByPeopleIsTold() {
        Read read = Book.xlsx()
                .sheet("S", "姓名|工号|" + DAYS, "张三|'001|早|早|休|晚", "李四|'001|休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.reading().agents()).extracting(ReadAgent::id).containsExactly("001", "001");
        assertThat(read.assumed()).contains("shared-id");
    }

    @Test
    void namesArePaddedWithBlanksOfAllKinds() {
        Read read = Book.xlsx()
                .sheet("S", "姓　名|" + DAYS, "张　三\u00a0|早|早|休|晚", " 李 四 |休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
    }

    @Test
    void hiddenDaysOfAnotherMonthAreLeftOut() {
        Read read = Book.xlsx()
                .sheet("S", "姓名|2026-10-31|" + DAYS, "张三|晚|早|早|休|晚", "李四|晚|休|晚|晚|早")
                .hideColumn(1)
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.assumed()).contains("hidden-left-out");
    }

    @Test
    void aColumnOfNumbersOrTimesBesideTheNamesIsNoDay() {
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "Emp ID|Emp name|TL name|Shift timing|" + DAYS + "|WO Count",
                        "1054|Amy Lin|Raj|07:00-16:00|WO|D|D|D|1")
                .read("x.xlsx");

        ReadAgent amy = read.reading().agents().getFirst();
        assertThat(read.rows()).isEqualTo("Amy Lin WO D D D");
        assertThat(amy.id()).isEqualTo("1054");
        assertThat(amy.more()).containsEntry("tl", "Raj").containsEntry("base", "07:00-16:00");
    }

    @Test
    void formulasAreReadByTheirLastValueOrCalculated() {
        Book book = Book.xlsx().sheet("S", "姓名|@2026-11-01|=B1+1|=C1+1", "张三|早|=B2|=1/0");

        assertThat(book.read("x.xlsx").rows()).isEqualTo("张三 早 早 =1/0");
        assertThat(book.read("x.xlsx").unread()).containsExactly("S!D2 =1/0 error");
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        book.last().getRow(1).getCell(1).setCellValue("晚");
        assertThat(book.read("x.xlsx").rows()).isEqualTo("张三 晚 早 #DIV/0!");
    }

    @Test
    void errorsInCellsAreListedByAddress() {
        Book book = Book.xlsx().sheet("Sheet1", "姓名|" + DAYS, "张三|早|早|休|x");
        book.last().getRow(1).getCell(4).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());

        assertThat(book.read("x.xlsx").unread()).containsExactly("Sheet1!E2 #REF! error");
    }

    @Test
    void codesThatTheLegendDoesNotExplainAreListed() {
        Read read = Book.xlsx()
                .sheet("S", "姓名|" + DAYS, "张三|A|B|休|A", "李四|B|Q|A|B", "A：早班 9:00-18:00；B：晚班 17:00-23:00")
                .read("x.xlsx");

        assertThat(read.unread()).containsExactly("S!C3 Q not-in-legend");
    }

    @ParameterizedTest
    @CsvSource({
        "早|休|晚|早, rest, blank-rest",
        "休||事假|, work, blank-work",
        "早|晚|晚|早, none, ",
    })
    void whatBlankMeansIsSaid(String row, String blank, String code) {
        String second = blank.equals("none") ? "李四|早|早|早|早" : "李四||||";
        Read read = Book.xlsx().sheet("S", "姓名|" + DAYS, "张三|" + row, second).read("x.xlsx");

        assertThat(read.reading().blank().word()).isEqualTo(blank);
        if (code != null) {
            assertThat(read.assumed()).contains(code);
        }
    }

    @Test
    void aSheetOfWishesHasNoWishWhereItIsBlank() {
        Read read = Book.xlsx()
                .sheet("S", "11月休息意愿收集", "姓名|" + DAYS, "张三|休|||", "李四||休||")
                .read("x.xlsx");

        assertThat(read.reading().blank()).isEqualTo(SheetReading.Blank.NO_WISH);
    }

    @Test
    void aSheetForEachTeamIsOneRoster() {
        Read read = Book.xlsx()
                .sheet("售前", "姓名|" + DAYS, "张三|早|早|休|晚")
                .sheet("售后", "姓名|" + DAYS, "李四|休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.assumed()).contains("sheets-joined");
    }

    @Test
    void differingSheetsOfTheSameDaysMustBeNamed() {
        Book book = Book.xlsx().sheet("初版", "姓名|" + DAYS, "张三|早|早|休|晚").sheet("终版", "姓名|" + DAYS, "张三|早|早|休|早");

        assertThat(book.read("x.xlsx").open()).containsExactly("several-sheets");
        Read named = book.read("x.xlsx", new SheetOptions(null, "终版", null));
        assertThat(named.open()).isEmpty();
        assertThat(named.rows()).isEqualTo("张三 早 早 休 早");
    }

    @Test
    void sheetsOfSeveralMonthsAreChosenByMonth() {
        Book book = Book.xlsx()
                .sheet("10月", "2026年10月", "姓名|" + Book.days(1, 31), "张三|" + Book.times(31, "早"))
                .sheet("11月", "2026年11月", "姓名|" + Book.days(1, 30), "张三|" + Book.times(30, "晚"));

        assertThat(book.read("x.xlsx").open()).containsExactly("several-sheets");
        Read november = book.read("x.xlsx", new SheetOptions(YearMonth.of(2026, 11), "", null));
        assertThat(november.open()).isEmpty();
        assertThat(november.span()).isEqualTo("2026-11-01 2026-11-30 30");
    }

    @Test
    void personalSheetsThatRepeatTheRosterAreOneRosterOnly() {
        Read read = Book.xlsx()
                .sheet("总表", "姓名|" + DAYS, "张三|早|早|休|晚", "李四|休|晚|晚|早")
                .sheet("张三", "班别|" + DAYS, "早|✓|✓||", "晚||||✓")
                .sheet("李四", "姓名|" + DAYS, "李四|休|晚|晚|早")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo(ZHANG + "\n" + LI);
        assertThat(read.open()).isEmpty();
    }

    @Test
    void lookAlikesWithoutDatesOrWithFiguresOnlyArePassedOver() {
        Read read = Book.xlsx()
                .sheet("Preference", "Name|Mon|Tue|Wed|Thu|Fri|Sat|Sun", "Amy Lin|WO||||||")
                .sheet("Roster", "Name|" + DAYS, "Amy Lin|D|D|WO|N")
                .sheet("Headcount", "Team|" + DAYS, "North|4|5|5|4")
                .read("x.xlsx");

        assertThat(read.rows()).isEqualTo("Amy Lin D D WO N");
        assertThat(read.reading().sheets()).containsExactly("Roster");
        assertThat(read.open()).isEmpty();
    }

    @Test
    void aSheetWithoutARosterIsNone() {
        assertThat(Book.xlsx().sheet("S", "hello|world", "1|2").read("x.xlsx").found())
                .isNull();
    }
}
