package io.github.paiban.io.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Tells cells whose text is struck out, all of it or a part. Not safe for use by several threads. */
final class Strikes {
    private final Workbook workbook;
    private final Map<Integer, Boolean> byFont = new HashMap<>();

    Strikes(Workbook workbook) {
        this.workbook = workbook;
    }

    boolean isStruck(Cell cell) {
        boolean blank = cell.getCellType() == CellType.BLANK;
        return !blank && (isStruck(cell.getCellStyle().getFontIndex()) || hasStruckPart(cell));
    }

    private boolean isStruck(int font) {
        return byFont.computeIfAbsent(font, index -> workbook.getFontAt(index).getStrikeout());
    }

    private boolean hasStruckPart(Cell cell) {
        if (cell.getCellType() != CellType.STRING) {
            return false;
        }
        RichTextString text = cell.getRichStringCellValue();
        return IntStream.range(0, text.numFormattingRuns()).anyMatch(run -> isStruck(text, run));
    }

    private boolean isStruck(RichTextString text, int run) {
        if (text instanceof HSSFRichTextString old) {
            return isStruck(old.getFontOfFormattingRun(run));
        }
        XSSFFont font = ((XSSFRichTextString) text).getFontOfFormattingRun(run);
        return font != null && font.getStrikeout();
    }
}
