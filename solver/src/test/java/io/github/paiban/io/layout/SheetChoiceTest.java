package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Which sheets of a workbook are the roster. */
final class SheetChoiceTest {
    private static final String DAYS = "2026-11-01|2026-11-02|2026-11-03|2026-11-04";
    private static final String ZHANG = "张三 早 早 休 晚";
    private static final String LI = "李四 休 晚 晚 早";

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
