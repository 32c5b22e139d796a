package io.github.paiban.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of a workbook's cells, each made once. */
final class Styles {
    private static final String LINE = "#BFBFBF";
    private static final String SECTION_LINE = "#595959";

    private final SXSSFWorkbook book;
    private final String face;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Look, CellStyle> guarded = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    /**
     * The styles of a workbook.
     *
     * @param face the name of the letters' face
     */
    Styles(SXSSFWorkbook book, String face) {
        this.book = book;
        this.face = face;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, each -> style(each, false));
    }

    /** For a text that a spreadsheet would take for a formula as soon as somebody edits it. */
    CellStyle ofGuarded(Look look) {
        return guarded.computeIfAbsent(look, each -> style(each, true));
    }

    private CellStyle style(Look look, boolean guard) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(fontOnly(look), this::font));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrap());
        style.setQuotePrefixed(guard);
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(Shade.of(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        draw(look.edge(), style);
        return style;
    }

    private static Look fontOnly(Look look) {
        Look plain = Look.TEXT.ink(look.ink()).size(look.size());
        return look.bold() ? plain.strong() : plain;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName(face);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        if (!look.ink().isEmpty()) {
            font.setColor(Shade.of(look.ink()));
        }
        return font;
    }

    private static void draw(Look.Edge edge, XSSFCellStyle style) {
        switch (edge) {
            case NONE -> {}
            case THIN -> draw(BorderStyle.THIN, LINE, style);
            case SECTION -> {
                draw(BorderStyle.THIN, LINE, style);
                style.setBorderLeft(BorderStyle.MEDIUM);
                style.setLeftBorderColor(Shade.of(SECTION_LINE));
            }
            case REFUSED -> draw(BorderStyle.MEDIUM, Shade.ALARM, style);
        }
    }

    private static void draw(BorderStyle line, String colour, XSSFCellStyle style) {
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setBorderLeft(line);
        style.setBorderRight(line);
        style.setTopBorderColor(Shade.of(colour));
        style.setBottomBorderColor(Shade.of(colour));
        style.setLeftBorderColor(Shade.of(colour));
        style.setRightBorderColor(Shade.of(colour));
    }
}
