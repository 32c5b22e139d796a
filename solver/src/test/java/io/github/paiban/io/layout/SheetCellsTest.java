package io.github.paiban.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.layout.Book.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the cells of a roster, and what is not understood. */
final class SheetCellsTest {
    private static final String DAYS = "2026-11-01|2026-11-02|2026-11-03|2026-11-04";

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
}
