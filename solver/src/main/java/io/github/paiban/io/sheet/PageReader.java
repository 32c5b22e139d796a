package io.github.paiban.io.sheet;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.Decoding;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the tables of web pages, and workbooks in the XML of Excel 2003; both are often named .xls.
 *
 * @param file the file as the user knows it
 * @param limits how much a sheet may hold
 * @param notices where to tell what is wrong
 */
record PageReader(String file, FileLimits limits, Notices notices) {
    private static final Pattern FILL = Pattern.compile("(?i)background(?:-color)?\\s*:\\s*(#[0-9a-f]{6})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T.*");
    private static final int WIDEST = 1_000;

    /** The sheets: a table each. */
    List<Sheet> read(byte[] content) {
        Optional<String> text = Decoding.decode(file, content, notices);
        if (text.isEmpty()) {
            return List.of();
        }
        boolean isXml = text.get().contains("urn:schemas-microsoft-com:office:spreadsheet\"")
                && text.get().toLowerCase(Locale.ROOT).contains("<workbook");
        Document document = isXml ? Jsoup.parse(text.get(), "", Parser.xmlParser()) : Jsoup.parse(text.get());
        List<Sheet> sheets = isXml ? workbook(document) : tables(document);
        if (sheets.isEmpty()) {
            notices.accept(NoticeCode.EMPTY_FILE.at(Place.of(file), ""));
        }
        return sheets;
    }

    private List<Sheet> tables(Document document) {
        List<Sheet> sheets = new ArrayList<>();
        for (Element table : document.select("table:not(:has(table))")) {
            SheetMaker made = new SheetMaker(file, table.select("caption").text(), limits, notices);
            Set<List<Integer>> taken = new HashSet<>();
            int row = 0;
            for (Element line : table.select("tr")) {
                row(made, line, row++, taken);
            }
            if (row > 0) {
                sheets.add(made.sheet());
            }
        }
        return sheets;
    }

    private static void row(SheetMaker made, Element line, int row, Set<List<Integer>> taken) {
        int column = 0;
        for (Element cell : line.select("> td, > th")) {
            while (taken.contains(List.of(row, column))) {
                column++;
            }
            int width = span(cell, "colspan");
            int height = span(cell, "rowspan");
            made.set(row, column, new SheetCell(cell.text(), null, SheetCell.Kind.TEXT, fill(cell)));
            made.merge(new Region(row, row + height - 1, column, column + width - 1));
            for (int r = 0; r < height; r++) {
                for (int c = 0; c < width && taken.size() < 1_000_000; c++) {
                    taken.add(List.of(row + r, column + c));
                }
            }
            column += width;
        }
    }

    private static int span(Element cell, String attribute) {
        return Math.clamp(number(cell, attribute, 1), 1, WIDEST);
    }

    private static int number(Element element, String attribute, int otherwise) {
        String text = element.attr(attribute);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String fill(Element cell) {
        Matcher style = FILL.matcher(cell.attr("style"));
        String colour = style.find() ? style.group(1) : cell.attr("bgcolor");
        return colour.matches("#[0-9a-fA-F]{6}") ? colour.toUpperCase(Locale.ROOT) : "";
    }

    private List<Sheet> workbook(Document document) {
        List<Sheet> sheets = new ArrayList<>();
        for (Element worksheet : document.getElementsByTag("Worksheet")) {
            SheetMaker made = new SheetMaker(file, worksheet.attr("ss:Name"), limits, notices);
            int row = -1;
            for (Element line : worksheet.getElementsByTag("Row")) {
                row = number(line, "ss:Index", row + 2) - 1;
                int column = -1;
                for (Element cell : line.getElementsByTag("Cell")) {
                    column = number(cell, "ss:Index", column + 2) - 1;
                    int lastColumn = column + Math.min(number(cell, "ss:MergeAcross", 0), WIDEST);
                    int lastRow = row + Math.min(number(cell, "ss:MergeDown", 0), WIDEST);
                    made.set(row, column, xmlCell(cell));
                    made.merge(new Region(row, lastRow, column, lastColumn));
                    column = lastColumn;
                }
            }
            sheets.add(made.sheet());
        }
        return sheets;
    }

    private static SheetCell xmlCell(Element cell) {
        Element data = cell.getElementsByTag("Data").first();
        String text = data == null ? "" : data.text();
        String type = data == null ? "" : data.attr("ss:Type");
        Matcher day = DAY.matcher(text);
        if (type.equals("DateTime") && day.matches()) {
            LocalDate date = LocalDate.parse(text.substring(0, 10));
            return new SheetCell(date.toString(), date, SheetCell.Kind.DATE, "");
        }
        SheetCell.Kind kind = switch (type) {
            case "Number" -> SheetCell.Kind.NUMBER;
            case "Error" -> SheetCell.Kind.ERROR;
            default -> SheetCell.Kind.TEXT;
        };
        return new SheetCell(text, null, kind, "");
    }
}
