package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of hands and habits of offices that must not change a roster without a word. */
final class SheetSlipsTest {
    private static final String WEEKDAYS = "||日|一|二|三|四|五|六|日";
    private static final String ROW = "001|张三|早|晚|休|早|晚|休|早|晚";

    @ParameterizedTest
    @ValueSource(strings = {"1|2|3||5|6|7|8", "1|2|3|3|5|6|7|8", "1|2|3|x|5|6|7|8"})
    void aDayThatIsLeftOutOrTwiceIsToldAlsoAboveARowOfWeekdays(String days) {
        Read read = Book.xlsx()
                .sheet("S", "2026年11月", "工号|姓名|" + days, WEEKDAYS, ROW, ROW.replace("001|张三", "002|李四"))
                .read("x.xlsx");

        assertThat(read.unread())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).endsWith("heading"));
        assertThat(read.reading().isCertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "制表日期：2026-10-25",
                "填表日期:2026年10月25日",
                "制表人：王 制表时间 2026/10/25",
                "打印日期：|@2026-10-25",
                "更新于2026.10.25",
                "Printed 2026-10-25"
            })
    void theDateOnWhichASheetWasMadeIsNotItsMonth(String made) {
        Read read = Book.xlsx()
                .sheet("S", "2026年11月排班表", made, "", "工号|姓名|" + Book.days(1, 8), ROW)
                .read("x.xlsx");

        assertThat(read.span()).isEqualTo("2026-11-01 2026-11-08 8");
    }

    @Test
    void theDateOnWhichASheetWasMadeDoesNotSayTheYearOfAMonth() {
        Book book = Book.xlsx().sheet("S", "1月排班表", "填表日期：2026-12-25", "工号|姓名|" + Book.days(1, 8), ROW);

        assertThat(book.read("x.xlsx").open()).containsExactly("year");
    }

    @Test
    void commentsAreToldByTheirCells() {
        Book book = Book.xlsx().sheet("S", "2026年11月", "工号|姓名|" + Book.days(1, 8), ROW);
        ClientAnchor anchor = book.workbook().getCreationHelper().createClientAnchor();
        Comment comment = book.last().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString("已换班"));
        book.last().getRow(2).getCell(3).setCellComment(comment);
        Read read = book.read("x.xlsx");

        assertThat(read.assumed()).contains("comments");
        assertThat(read.reading().assumptions())
                .anySatisfy(each -> assertThat(each.said().toString()).contains("S!D3"));
    }

    @Test
    void whatIsStruckOutIsTold() {
        Book book = Book.xlsx().sheet("S", "2026年11月", "工号|姓名|" + Book.days(1, 8), ROW);
        Font struck = book.workbook().createFont();
        struck.setStrikeout(true);
        CellStyle style = book.workbook().createCellStyle();
        style.setFont(struck);
        book.last().getRow(2).getCell(3).setCellStyle(style);
        XSSFRichTextString half = new XSSFRichTextString("早晚");
        half.applyFont(0, 1, struck);
        Cell cell = book.last().getRow(2).getCell(5);
        cell.setCellValue(half);

        assertThat(book.read("x.xlsx").unread()).contains("S!D3 晚 struck", "S!F3 早晚 struck");
    }

    @ParameterizedTest
    @CsvSource({"003 张三|007 李四", "张三(003)|李四（007）", "张三003|李四007", "003-张三|007-李四"})
    void numbersInNamesAreStaffNumbers(String names) {
        String[] name = names.split("\\|", -1);
        String cells = "|早|晚|休|早|晚|休|早|晚";
        Read read = Book.xlsx()
                .sheet("S", "2026年11月", "姓名|" + Book.days(1, 8), name[0] + cells, name[1] + cells)
                .read("x.xlsx");

        assertThat(read.lines()).contains("003 张三: 2026-11-01=早", "007 李四: 2026-11-01=早");
        assertThat(read.assumed()).contains("numbers-in-names");
    }

    @Test
    void numbersThatAloneTellPeopleApartArePartOfTheirNames() {
        String cells = "|早|晚|休|早|晚|休|早|晚";
        Read read = Book.xlsx()
                .sheet(
                        "S",
                        "2026年11月",
                        "姓名|" + Book.days(1, 8),
                        "员工9" + cells,
                        "员工10" + cells,
                        "员工11" + cells,
                        "员工12" + cells)
                .read("x.xlsx");

        assertThat(read.lines()).contains("员工9: 2026-11-01=早", "员工10: 2026-11-01=早", "员工12: 2026-11-01=早");
        assertThat(read.assumed()).doesNotContain("numbers-in-names");
    }
}
