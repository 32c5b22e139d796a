package io.github.paiban.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.paiban.notice.Texts;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.Quoted;
import io.github.paiban.quote.SampleQuotes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuoteWorkbookTest {
    private static final Offset<Double> LESS_THAN_A_CENT = Offset.offset(1e-7);

    @TempDir
    private Path folder;

    private static byte[] bytes(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuoteWorkbook.write(SampleQuotes.full(), Texts.in(language), out);
        return out.toByteArray();
    }

    @Test
    void libreOfficeWorksOutTheSameToTheCent() throws IOException, InterruptedException {
        Path office = LibreOffice.find().orElse(null);
        assumeTrue(office != null, "LibreOffice (soffice) is not installed");
        byte[] bytes = bytes(Locale.CHINESE);
        try (XSSFWorkbook ours = Sheets.open(bytes);
                XSSFWorkbook theirs = Sheets.open(
                        LibreOffice.convert(Objects.requireNonNull(office), folder, LibreOffice.spoilt(bytes)))) {
            Map<String, Double> found = Sheets.values(theirs);
            Map<String, Double> expected = Sheets.values(ours);
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            assertThat(expected).hasSizeGreaterThan(100);
            expected.forEach(
                    (cell, value) -> assertThat(found.get(cell)).as(cell).isCloseTo(value, LESS_THAN_A_CENT));
        }
    }

    @Test
    void theSummaryHasTheOffersAsTheyWereWorkedOut() throws IOException {
        Quote quote = SampleQuotes.full();
        try (XSSFWorkbook book = Sheets.open(bytes(Locale.ENGLISH))) {
            XSSFSheet sheet = book.getSheet("Offers");
            int row = 4;
            for (Quoted each : quote.offers()) {
                assertThat(sheet.getRow(row).getCell(0).getStringCellValue())
                        .isEqualTo(each.offer().name());
                assertThat(sheet.getRow(row).getCell(1).getNumericCellValue())
                        .isCloseTo(each.revenue().doubleValue(), LESS_THAN_A_CENT);
                assertThat(sheet.getRow(row).getCell(2).getNumericCellValue())
                        .isCloseTo(quote.cost().doubleValue(), LESS_THAN_A_CENT);
                row++;
            }
        }
    }

    @Test
    void anotherVolumeGivesAnotherPrice() throws IOException {
        try (XSSFWorkbook book = Sheets.open(bytes(Locale.ENGLISH))) {
            XSSFSheet sheet = book.getSheet("Arithmetic");
            sheet.forEach(row -> {
                boolean isVolume = row.getCell(0) != null
                        && row.getCell(0).getCellType() == CellType.STRING
                        && row.getCell(0).getStringCellValue().equals("Inquiries of the month");
                if (isVolume) {
                    row.getCell(1).setCellValue(70_000);
                }
            });
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            // 999.5 + 20,000 × 4.21 + 30,000 × 3.83 + 20,000 × 3.19 = 263,899.5, up to the minimum of 300,000.
            // Night 18.73 % × 30 % and promotion 7.77 % × 50 %: 16,857 + 11,655; of 328,512 5 % off: 312,086.4.
            // Service 84.12 %, 1.88 points × 1.3 % = 2.444 % of 300,000 less, which no discount touches: 304,754.4.
            assertThat(book.getSheet("Offers").getRow(5).getCell(1).getNumericCellValue())
                    .isCloseTo(304_754.40, LESS_THAN_A_CENT);
        }
    }

    @Test
    void theSameQuoteGivesTheSameBytes() throws IOException {
        assertThat(bytes(Locale.CHINESE)).isEqualTo(bytes(Locale.CHINESE));
    }
}
