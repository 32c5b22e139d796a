package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import org.junit.jupiter.api.Test;

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
}
