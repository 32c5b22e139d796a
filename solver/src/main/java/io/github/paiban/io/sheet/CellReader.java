package io.github.paiban.io.sheet;

import io.github.paiban.io.sheet.SheetCell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** Reads cells of one workbook as they are shown. Not safe for use by several threads. */
final class CellReader {
    /** Formats that Excel has built in for East Asia, and that files only number: dates, not times. */
    private static final Set<Integer> EAST_ASIAN_DATES = Stream.concat(
                    IntStream.rangeClosed(27, 31).boxed(), Stream.of(36, 50, 51, 52, 53, 54, 57, 58))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(\\[[^\\]]*\\]|;@|\")*(a{3,4}|d{3,4})(\"|;@)*");
    private static final MathContext SHOWN = new MathContext(14);

    private final Workbook workbook;
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final FormulaEvaluator evaluator;

    CellReader(Workbook workbook) {
        this.workbook = workbook;
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.setIgnoreMissingWorkbooks(true);
    }

    SheetCell read(Cell cell) {
        String colour = colour(cell.getCellStyle());
        return switch (cell.getCellType()) {
            case STRING -> new SheetCell(cell.getStringCellValue(), null, Kind.TEXT, colour);
            case NUMERIC -> number(cell, cell.getNumericCellValue(), colour);
            case BOOLEAN -> new SheetCell(truth(cell.getBooleanCellValue()), null, Kind.TEXT, colour);
            case ERROR -> error(cell.getErrorCellValue(), colour);
            case FORMULA -> formula(cell, colour);
            default -> new SheetCell("", null, Kind.TEXT, colour);
        };
    }

    private SheetCell formula(Cell cell, String colour) {
        if (isUncalculated(cell)) {
            return calculated(cell, colour);
        }
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> new SheetCell(cell.getStringCellValue(), null, Kind.TEXT, colour);
            case NUMERIC -> number(cell, cell.getNumericCellValue(), colour);
            case BOOLEAN -> new SheetCell(truth(cell.getBooleanCellValue()), null, Kind.TEXT, colour);
            case ERROR -> error(cell.getErrorCellValue(), colour);
            default -> new SheetCell("", null, Kind.TEXT, colour);
        };
    }

    /** Files that a program wrote, and Excel never opened, have formulas without values. */
    private static boolean isUncalculated(Cell cell) {
        return cell instanceof XSSFCell own && !own.getCTCell().isSetV();
    }

    private SheetCell calculated(Cell cell, String colour) {
        try {
            CellValue value = evaluator.evaluate(cell);
            if (value.getCellType() == CellType.NUMERIC) {
                return number(cell, value.getNumberValue(), colour);
            }
            if (value.getCellType() == CellType.STRING) {
                return new SheetCell(value.getStringValue(), null, Kind.TEXT, colour);
            }
        } catch (RuntimeException notCalculable) {
            return new SheetCell("=" + cell.getCellFormula(), null, Kind.ERROR, colour);
        }
        return new SheetCell("=" + cell.getCellFormula(), null, Kind.ERROR, colour);
    }

    private static SheetCell error(byte code, String colour) {
        String text = FormulaError.isValidCode(code & 0xFF)
                ? FormulaError.forInt(code).getString()
                : "#ERROR";
        return new SheetCell(text, null, Kind.ERROR, colour);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private SheetCell number(Cell cell, double value, String colour) {
        CellStyle style = cell.getCellStyle();
        int index = style.getDataFormat();
        String format = Objects.requireNonNullElse(style.getDataFormatString(), "General");
        boolean weekday = WEEKDAY.matcher(format).matches();
        boolean dated = weekday || EAST_ASIAN_DATES.contains(index) || DateUtil.isADateFormat(index, format);
        if (dated && value >= 1 && DateUtil.isValidExcelDate(value)) {
            LocalDate date = DateUtil.getLocalDateTime(value, isFrom1904()).toLocalDate();
            String text =
                    weekday ? date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : date.toString();
            return new SheetCell(text, date, Kind.DATE, colour);
        }
        String text = format.equals("General") || format.equals("@") ? plain(value) : formatted(value, index, format);
        return new SheetCell(text, null, Kind.NUMBER, colour);
    }

    private String formatted(double value, int index, String format) {
        String text = formatter.formatRawCellContents(value, index, format, isFrom1904());
        return text.isBlank() ? plain(value) : text;
    }

    private boolean isFrom1904() {
        return workbook instanceof org.apache.poi.xssf.usermodel.XSSFWorkbook own && own.isDate1904();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private String colour(CellStyle style) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return "";
        }
        Color colour = style.getFillForegroundColorColor();
        if (colour instanceof XSSFColor modern) {
            byte[] tinted = modern.getRGBWithTint();
            return hex(tinted == null ? modern.getRGB() : tinted);
        }
        return colour instanceof HSSFColor old ? hex(old.getTriplet()) : "";
    }

    private static String hex(byte @Nullable [] rgb) {
        return rgb == null || rgb.length < 3
                ? ""
                : String.format(
                        Locale.ROOT, "#%02X%02X%02X", rgb[rgb.length - 3], rgb[rgb.length - 2], rgb[rgb.length - 1]);
    }

    private static String hex(short[] rgb) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", rgb[0], rgb[1], rgb[2]);
    }
}
