package io.github.paiban.io.sheet;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads workbooks of Excel, from 97 on. What a file unpacks to is measured before it is opened.
 *
 * @param file the file as the user knows it
 * @param limits how much it may hold, also unpacked
 * @param notices where to tell what is wrong
 */
record WorkbookReader(String file, FileLimits limits, Notices notices) {
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_SHEETS = 500;
    /** Of the comments of our own workbooks, which repeat what the folder says. */
    private static final String OWN_AUTHOR = "Paiban";

    /** The sheets; none, and a notice given, where it cannot be read. */
    List<Sheet> read(byte[] content, boolean isZip) {
        try {
            if (isZip && isTooLarge(content)) {
                notices.accept(NoticeCode.FILE_TOO_LARGE.at(Place.of(file), "", limits.megabytes()));
                return List.of();
            }
            try (Workbook workbook = open(content, isZip)) {
                return sheets(workbook);
            }
        } catch (EncryptedDocumentException locked) {
            notices.accept(NoticeCode.WORKBOOK_LOCKED.at(Place.of(file), ""));
        } catch (IOException | RuntimeException broken) {
            notices.accept(NoticeCode.WORKBOOK_UNREADABLE.at(Place.of(file), ""));
        }
        return List.of();
    }

    private static Workbook open(byte[] content, boolean isZip) throws IOException {
        if (isZip) {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        }
        POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(content));
        if (system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
            system.close();
            throw new EncryptedDocumentException("encrypted");
        }
        return new HSSFWorkbook(system);
    }

    /** Pictures are never unpacked, so they are not counted. */
    private boolean isTooLarge(byte[] content) throws IOException {
        long total = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean counts = !entry.getName().startsWith("xl/media/");
                parts++;
                for (int read = zip.read(buffer); counts && read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > limits.bytes()) {
                        return true;
                    }
                }
                if (parts > MOST_PARTS) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Sheet> sheets(Workbook workbook) {
        CellReader cells = new CellReader(workbook);
        Strikes strikes = new Strikes(workbook);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < Math.min(workbook.getNumberOfSheets(), MOST_SHEETS); i++) {
            sheet(workbook, i, cells, strikes).ifPresent(sheets::add);
        }
        if (sheets.isEmpty()) {
            notices.accept(NoticeCode.EMPTY_FILE.at(Place.of(file), ""));
        }
        return sheets;
    }

    private Optional<Sheet> sheet(Workbook workbook, int index, CellReader cells, Strikes strikes) {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheetAt(index);
        SheetMaker made = new SheetMaker(file, sheet.getSheetName(), limits, notices);
        if (workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index)) {
            made.hide();
        }
        int columns = 0;
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                made.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                made.set(row.getRowNum(), cell.getColumnIndex(), cells.read(cell));
                if (strikes.isStruck(cell)) {
                    made.mark(CellMark.STRUCK, row.getRowNum(), cell.getColumnIndex());
                }
            }
            columns = Math.max(columns, row.getLastCellNum());
        }
        for (int c = 0; c < Math.min(columns, limits.columns()); c++) {
            if (sheet.isColumnHidden(c)) {
                made.hideColumn(c);
            }
        }
        sheet.getCellComments().forEach((at, comment) -> {
            if (!OWN_AUTHOR.equals(comment.getAuthor())) {
                made.mark(CellMark.COMMENT, at.getRow(), at.getColumn());
            }
        });
        for (CellRangeAddress each : sheet.getMergedRegions()) {
            made.merge(new Region(each.getFirstRow(), each.getLastRow(), each.getFirstColumn(), each.getLastColumn()));
        }
        Sheet whole = made.sheet();
        return whole.rows() == 0 ? Optional.empty() : Optional.of(whole);
    }
}
