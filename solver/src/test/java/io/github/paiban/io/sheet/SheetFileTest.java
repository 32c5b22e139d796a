package io.github.paiban.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class SheetFileTest {
    private final Notices notices = new Notices();

    private List<Sheet> read(byte[] content) {
        return read(content, FileLimits.DEFAULT);
    }

    private List<Sheet> read(byte[] content, FileLimits limits) {
        return new SheetFile(new FileBytes(limits, notices)).read("x.xls", content);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Workbook small(Workbook workbook) {
        CellStyle fill = workbook.createCellStyle();
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        fill.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        CellStyle number = workbook.createCellStyle();
        number.setDataFormat(workbook.createDataFormat().getFormat("000"));
        var row = workbook.createSheet("班表").createRow(1);
        row.createCell(0).setCellValue(7);
        row.getCell(0).setCellStyle(number);
        row.createCell(1).setCellValue(" 张三 ");
        row.getCell(1).setCellStyle(fill);
        return workbook;
    }

    @Test
    void workbooksOldAndNewAreReadByWhatTheyHold() throws IOException {
        for (Workbook each : List.of(small(new XSSFWorkbook()), small(new HSSFWorkbook()))) {
            Sheet sheet = read(bytes(each)).getFirst();

            assertThat(sheet.name()).isEqualTo("班表");
            assertThat(sheet.cell(1, 0).text()).isEqualTo("007");
            assertThat(sheet.cell(1, 1).text()).isEqualTo("张三");
            assertThat(sheet.cell(1, 1).colour()).isEqualTo("#FFFF00");
            assertThat(sheet.address(1, 27)).isEqualTo("班表!AB2");
        }
        assertThat(notices.list()).isEmpty();
    }

    @Test
    void webPagesNamedAsWorkbooksAreReadInTheirEncoding() {
        String page = "<html><table><tr><td colspan=2>排班</td><td rowspan=2 bgcolor='#ffc000'>张三</td></tr>"
                + "<tr><td>1</td><td>早</td></tr></table></html>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"))) {
            Sheet sheet = read(page.getBytes(charset)).getFirst();

            assertThat(sheet.shown(0, 1).text()).isEqualTo("排班");
            assertThat(sheet.shown(1, 2).text()).isEqualTo("张三");
            assertThat(sheet.cell(0, 2).colour()).isEqualTo("#FFC000");
            assertThat(sheet.cell(1, 1).text()).isEqualTo("早");
        }
    }

    @Test
    void theXmlOfExcel2003IsRead() {
        String xml = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>"
                + "<Row ss:Index=\"2\"><Cell ss:Index=\"2\"><Data ss:Type=\"DateTime\">2026-11-01T00:00:00.000</Data></Cell>"
                + "<Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">假</Data></Cell></Row></Table></Worksheet></Workbook>";
        Sheet sheet = read(xml.getBytes(StandardCharsets.UTF_8)).getFirst();

        assertThat(sheet.cell(1, 1).date()).hasToString("2026-11-01");
        assertThat(sheet.shown(1, 3).text()).isEqualTo("假");
    }

    @Test
    void textIsReadInGbkAndBig5() {
        for (String charset : List.of("GBK", "Big5", "UTF-8")) {
            Sheet sheet = read("姓名,1,2\n王小明,早班,休假\n".getBytes(Charset.forName(charset)))
                    .getFirst();
            assertThat(sheet.cell(1, 0).text()).as(charset).isEqualTo("王小明");
            assertThat(sheet.cell(1, 2).text()).as(charset).isEqualTo("休假");
        }
        Sheet traditional = read("員工,1,2\n陳怡君,早班,國定假日\n林志豪,晚班,輪休\n".getBytes(Charset.forName("Big5")))
                .getFirst();
        assertThat(traditional.cell(1, 2).text()).isEqualTo("國定假日");
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefusedUnopened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[3 << 20]);
        }

        assertThat(read(bomb.toByteArray(), new FileLimits(2 << 20, 10, 10, 10)))
                .isEmpty();
        assertThat(notices.list()).extracting(Notice::code).containsExactly("file-too-large");
    }

    @Test
    void rowsAndColumnsBeyondTheLimitsAreTold() throws IOException {
        assertThat(read(bytes(small(new XSSFWorkbook())), new FileLimits(1 << 20, 1, 10, 10)))
                .isEmpty();
        assertThat(notices.list()).extracting(Notice::code).contains("too-many-rows");
    }

    @Test
    void brokenAndLockedWorkbooksAreRefused() throws Exception {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 9, 9, 9})).isEmpty();
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEmpty();
        POIFSFileSystem locked = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
        encryptor.confirmPassword("secret");
        try (var out = encryptor.getDataStream(locked)) {
            out.write(bytes(small(new XSSFWorkbook())));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        locked.writeFilesystem(file);
        assertThat(read(file.toByteArray())).isEmpty();
        assertThat(notices.list())
                .extracting(Notice::code)
                .containsExactly("workbook-unreadable", "workbook-unreadable", "workbook-locked");
    }
}
