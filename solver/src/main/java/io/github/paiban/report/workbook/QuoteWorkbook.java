package io.github.paiban.report.workbook;

import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.Quoted;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Measure;
import io.github.paiban.report.workbook.Look.Edge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a quote as a workbook (.xlsx) for the house: every line of the arithmetic as a formula over cells that can be
 * changed, and the offers side by side above it.
 */
public final class QuoteWorkbook {
    private static final int WINDOW = 5000;
    private static final int LABEL = 0;
    private static final int VALUE = 1;
    private static final int NOTE = 2;
    private static final String COLUMN = "$B$";
    private static final Look TEXT = Look.TEXT.edge(Edge.THIN);
    private static final Look NUMBER = TEXT.right();
    private static final Look INPUT = TEXT.fill("#FFF6D6");

    private final Quote quote;
    private final Texts texts;

    private QuoteWorkbook(Quote quote, Texts texts) {
        this.quote = quote;
        this.texts = texts;
    }

    /** Writes it: the same quote gives the same bytes. */
    public static void write(Quote quote, Texts texts, OutputStream out) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, false, true)) {
            book.setZip64Mode(Zip64Mode.Never);
            new QuoteWorkbook(quote, texts).write(book);
            var core = book.getXSSFWorkbook().getProperties().getCoreProperties();
            core.setCreator("Paiban");
            core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
            core.setModified(Optional.of(Date.from(Instant.EPOCH)));
            for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
                book.getSheetAt(sheet).flushRows();
            }
            book.write(raw);
        }
        StableZip.copy(raw.toByteArray(), out);
    }

    private void write(SXSSFWorkbook book) {
        Styles styles = new Styles(book, texts.locale().getLanguage().equals("zh") ? "Microsoft YaHei" : "Calibri");
        Page summary = new Page(book.createSheet(say("sheet-offers")), styles);
        Page lines = new Page(book.createSheet(say("sheet-lines")), styles);
        onePageWide(book);
        writeSummary(summary, "'" + say("sheet-lines") + "'!", writeLines(lines));
    }

    private static void onePageWide(SXSSFWorkbook book) {
        for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
            book.getSheetAt(sheet).setFitToPage(true);
            book.getSheetAt(sheet).getPrintSetup().setFitWidth((short) 1);
            book.getSheetAt(sheet).getPrintSetup().setFitHeight((short) 0);
            book.getSheetAt(sheet).getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        }
    }

    /** Writes the lines, and gives the row of each as spreadsheets count. */
    private Map<String, Integer> writeLines(Page page) {
        page.width(LABEL, LABEL, 36);
        page.width(VALUE, VALUE, 18);
        page.width(NOTE, NOTE, 60);
        page.text(0, LABEL, say("workbook-title"), Look.TITLE);
        page.text(1, LABEL, say("workbook-hint", quote.terms().decimals()), Look.NOTE);
        Map<String, Integer> rows = new HashMap<>();
        TermFormula formulas = new TermFormula(key -> COLUMN + rows.get(key));
        int row = 3;
        String section = "";
        for (Line line : quote.worked().arithmetic().lines()) {
            String here = section(line);
            if (!here.equals(section)) {
                page.text(++row, LABEL, here, Look.TEXT.strong().size(12));
                section = here;
                row++;
            }
            writeLine(page, row, line, formulas);
            rows.put(line.key(), row + 1);
            row++;
        }
        return rows;
    }

    private String section(Line line) {
        String first = line.key().substring(0, line.key().indexOf('.'));
        if (!first.equals("offer")) {
            return say("section." + first);
        }
        return quote.terms().offers().stream()
                .filter(offer -> line.key().startsWith("offer." + offer.id() + "."))
                .map(Offer::name)
                .findFirst()
                .orElse(first);
    }

    private void writeLine(Page page, int row, Line line, TermFormula formulas) {
        double value = quote.worked().value(line.key()).doubleValue();
        String format = format(line.measure());
        page.text(row, LABEL, texts.say(line.label()), TEXT);
        Message source = line.source();
        if (source == null) {
            page.formula(row, VALUE, formulas.of(line), value, NUMBER.format(format));
            page.text(row, NOTE, quote.worked().working(line), Look.NOTE);
        } else {
            page.number(row, VALUE, value, INPUT.right().format(format));
            page.text(row, NOTE, texts.say(source), Look.NOTE);
        }
    }

    private String format(Measure measure) {
        String zeros = "0".repeat(quote.terms().decimals());
        String cents = zeros.isEmpty() ? "#,##0" : "#,##0." + zeros;
        return switch (measure) {
            case MONEY -> cents;
            case PRICE -> cents + (zeros.isEmpty() ? "" : "####");
            case SHARE -> "0.00%";
            case COUNT, HOURS, NUMBER -> "#,##0.##";
        };
    }

    private void writeSummary(Page page, String sheet, Map<String, Integer> rows) {
        page.width(0, 0, 26);
        page.width(1, 4, 18);
        page.text(0, 0, say("workbook-title"), Look.TITLE);
        page.text(1, 0, say("workbook-internal"), Look.NOTE);
        List<String> parts = List.of("revenue", "cost", "profit", "margin");
        page.text(3, 0, say("offers"), Look.HEAD);
        for (int i = 0; i < parts.size(); i++) {
            page.text(3, i + 1, say("column." + parts.get(i)), Look.HEAD);
        }
        int row = 4;
        for (Quoted each : quote.offers()) {
            page.text(row, 0, each.offer().name(), TEXT);
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                String key = part.equals("cost")
                        ? "cost.total"
                        : "offer." + each.offer().id() + "." + part;
                Line line = quote.worked().arithmetic().line(key);
                String cell = sheet + COLUMN + Objects.requireNonNull(rows.get(key));
                double value = quote.worked().value(key).doubleValue();
                page.formula(row, i + 1, cell, value, NUMBER.format(format(line.measure())));
            }
            row++;
        }
    }

    private String say(String key, Object... args) {
        return texts.say(Message.of("quote.book." + key, args));
    }
}
