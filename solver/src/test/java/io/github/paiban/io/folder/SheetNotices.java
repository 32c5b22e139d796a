package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.notice.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of a roster for the small shop, each with a fault of its own. */
final class SheetNotices {
    private SheetNotices() {}

    /** What reading a workbook with a fault tells. */
    static List<Notice> of(NoticeCode code) {
        try {
            FolderReading shop = Shop.read(Shop.folder());
            return new RosterFile(
                            Objects.requireNonNull(shop.config()),
                            Objects.requireNonNull(shop.problem()).month().agents())
                    .read("x.xlsx", content(code))
                    .notices();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] content(NoticeCode code) throws IOException {
        return switch (code) {
            case WORKBOOK_LOCKED -> locked();
            case SHEET_OPEN -> workbook(2, "");
            case SHEET_UNREAD -> workbook(1, "#REF!");
            case SHEET_ASSUMED -> workbook(1, "");
            default -> new byte[] {'P', 'K', 3, 4};
        };
    }

    /** Sheets of the same people and days that differ. */
    private static byte[] workbook(int sheets, String fault) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int s = 0; s < sheets; s++) {
                Sheet sheet = workbook.createSheet("S" + s);
                Row head = sheet.createRow(0);
                Row row = sheet.createRow(1);
                head.createCell(0).setCellValue("姓名");
                row.createCell(0).setCellValue("张三");
                for (int day = 1; day <= 30; day++) {
                    head.createCell(day).setCellValue("2026-11-%02d".formatted(day));
                    row.createCell(day).setCellValue(day % 7 == s ? "" : "白");
                }
                if (!fault.isEmpty()) {
                    row.getCell(3)
                            .setCellErrorValue(FormulaError.forString(fault).getCode());
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(system)) {
                data.write(workbook(1, ""));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
