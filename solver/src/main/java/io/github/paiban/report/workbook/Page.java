package io.github.paiban.report.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFDrawing;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** A sheet being written from the top down: rows far above the one written last can no longer be changed. */
final class Page {
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH_UNIT = 256;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private @Nullable SXSSFDrawing drawing;

    Page(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.getSheetName();
    }

    /** Keeps the first columns and rows in view, and prints the rows above every page. */
    void freeze(int columns, int rows) {
        sheet.createFreezePane(columns, rows);
        sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
    }

    /** A text, whatever it looks like: never a formula, a number or a link. An empty one leaves the cell blank. */
    void text(int row, int column, String text, Look look) {
        Cell cell = cell(row, column, look);
        if (text.isEmpty()) {
            return; // an empty text would count as something
        }
        if (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.ofGuarded(look));
        }
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    void number(int row, int column, double number, Look look) {
        cell(row, column, look).setCellValue(number);
    }

    void date(int row, int column, LocalDate date, Look look) {
        cell(row, column, look).setCellValue(date);
    }

    /**
     * A formula with the value that it has now, for programs that show a workbook without working it out.
     *
     * @param formula without the equals sign
     */
    void formula(int row, int column, String formula, double value, Look look) {
        Cell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    void blank(int row, int column, Look look) {
        cell(row, column, look);
    }

    /** Looks of the cells of a row from one column to another, so that lines and shades go through. */
    void blanks(int row, int fromColumn, int toColumn, Look look) {
        for (int column = fromColumn; column <= toColumn; column++) {
            blank(row, column, look);
        }
    }

    /** A text in cells that are joined into one. */
    void merged(int row, int fromColumn, int toColumn, String text, Look look) {
        blanks(row, fromColumn, toColumn, look);
        text(row, fromColumn, text, look);
        if (toColumn > fromColumn) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, fromColumn, toColumn));
        }
    }

    /** Words that show while the pointer rests on a cell. */
    void note(int row, int column, String text) {
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        int height = 2 + text.length() / 18;
        ClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, row + 1, column + 8, row + 1 + height);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor("Paiban");
        comment.setString(new XSSFRichTextString(text));
        comment.setRow(row);
        comment.setColumn(column);
    }

    /** The width of columns, in digits. */
    void width(int fromColumn, int toColumn, double digits) {
        for (int column = fromColumn; column <= toColumn; column++) {
            sheet.setColumnWidth(column, (int) (digits * WIDTH_UNIT));
        }
    }

    void height(int row, double points) {
        row(row).setHeightInPoints((float) points);
    }

    private Cell cell(int row, int column, Look look) {
        Row line = row(row);
        Cell found = line.getCell(column);
        Cell cell = found == null ? line.createCell(column) : found;
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
