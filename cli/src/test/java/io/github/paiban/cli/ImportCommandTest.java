package io.github.paiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {
    @TempDir
    private Path folder;

    private Path workbook;

    /** The starter shop's eight agents in December 2026, as a supervisor writes it; one cell yellow. */
    @BeforeEach
    void writeWorkbook() throws IOException {
        StarterShop.in(folder, "en");
        workbook = folder.resolve("mine.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(workbook)) {
            Sheet sheet = book.createSheet("Roster");
            sheet.createRow(0).createCell(0).setCellValue("December 2026 My shop");
            Row head = sheet.createRow(2);
            head.createCell(0).setCellValue("Staff no");
            head.createCell(1).setCellValue("Name");
            for (int day = 1; day <= 31; day++) {
                head.createCell(day + 1).setCellValue(day);
            }
            for (int i = 0; i < 8; i++) {
                Row row = sheet.createRow(3 + i);
                row.createCell(0).setCellValue(i + 1);
                for (int day = 1; day <= 31; day++) {
                    row.createCell(day + 1).setCellValue(day % 7 == i ? "" : "H");
                }
            }
            sheet.getRow(4).getCell(6).setCellStyle(fill(book));
            sheet.createRow(12).createCell(0).setCellValue("Total");
            book.write(out);
        }
    }

    private static CellStyle fill(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xC0, 0}, null));
        return style;
    }

    @Test
    void theReadingIsShownInWordsAndAsJson() throws IOException {
        Run words = Run.of("import", workbook.toString());
        assertThat(words.exitCode()).isZero();
        assertThat(words.out())
                .contains("mine.xlsx [Roster]: 8 people, 31 days, 2026-12-01 to 2026-12-31", "Symbols:", "Assumed");

        Run run = Run.of("import", workbook.toString(), "--json");
        JsonNode document = new ObjectMapper().readTree(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(document.at("/n_rows").intValue()).isEqualTo(8);
        assertThat(document.at("/agents/0/id").textValue()).isEqualTo("1");
        assertThat(document.at("/agents/0/cells/2026-12-02").textValue()).isEqualTo("H");
        assertThat(document.at("/symbol_counts/H").intValue()).isEqualTo(217);
    }

    @Test
    void whatIsLeftOpenEndsAsARefusalThatSaysWhatToAdd() throws IOException {
        Path open = Files.writeString(folder.resolve("open.csv"), "name,1,2,3,4,5\nAmy Lin,D,D,N,-,-\n");

        Run run = Run.of("import", open.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("Left open", "--month");
        assertThat(Run.of("import", open.toString(), "--month", "2026-11").exitCode())
                .isZero();
    }

    @Test
    void aFileWithoutARosterOrNoFileIsRefused() throws IOException {
        assertThat(Run.of("import", folder.resolve("none.xlsx").toString()).exitCode())
                .isEqualTo(3);
        Path text = Files.writeString(folder.resolve("text.csv"), "hello, world\n");
        Run run = Run.of("import", text.toString(), "--lang", "zh");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("not-a-roster", "没有一行或一列是日子");
    }

    @Test
    void aWorkbookIsCheckedLikeAnyRoster() {
        Run run = Run.of("check", folder.toString(), "mine.xlsx", "--json");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("\"legal\": false", "leading-zeros");
    }

    @Test
    void whatAWorkbookSaysThatIsNoDutyIsToldByItsCell() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            book.getSheetAt(0).getRow(5).getCell(4).setCellValue("Zed");
            try (OutputStream out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
        Run run = Run.of("check", folder.toString(), "mine.xlsx");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("mine.xlsx:Roster!E6", "unknown-shift", "Zed");
    }

    @Test
    void aKeptRosterIsTheBeginningAndPinnedColoursStay() throws IOException {
        StarterShop.change(folder, "paiban.yaml", "\nshifts:\n", "\nimport: {pinned-colors: [\"#ffc000\"]}\nshifts:\n");
        Run run = Run.of("roster", folder.toString(), "--keep", "mine.xlsx", "--steps", "100", "--threads", "1");

        assertThat(run.exitCode()).isIn(0, 4);
        assertThat(run.out()).containsPattern("Kept +\\d+ of 248 cells");
        String second = Files.readAllLines(folder.resolve("out/roster.csv")).get(2);
        assertThat(second.split(",", -1)[6]).isEqualTo("H");
    }

    @Test
    void textInGbkIsReadAndSaid() throws IOException {
        Path file = folder.resolve("排班_2026-11.csv");
        Files.write(file, "姓名,1,2,3,4\n张三,早,休,晚,晚\n".getBytes(Charset.forName("GBK")));

        Run run = Run.of("import", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("张三", "2026-11-01");
        assertThat(run.err()).contains("GB18030");
    }
}
