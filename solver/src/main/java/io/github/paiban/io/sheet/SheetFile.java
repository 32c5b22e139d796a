package io.github.paiban.io.sheet;

import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.text.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the sheets of a file by what it holds, whatever its name says: a workbook (.xlsx, .xls), a web page, XML of
 * Excel 2003, or rows of text in any encoding. Nothing in a file is run and no link is followed.
 *
 * @param bytes where to tell what is wrong, and the limits
 */
public record SheetFile(FileBytes bytes) {
    private static final int LOOKED_AT = 4096;

    /** Whether bytes are a workbook or a page, which a reader of plain tables cannot read. */
    public static boolean isWorkbook(byte[] content) {
        return isZip(content) || isCompound(content) || isMarkup(content);
    }

    /** The sheets; none, and a notice given, where there are none. */
    public List<Sheet> read(String file, byte[] content) {
        if (isZip(content) || isCompound(content)) {
            return new WorkbookReader(file, bytes.limits(), bytes.notices()).read(content, isZip(content));
        }
        if (isMarkup(content)) {
            return new PageReader(file, bytes.limits(), bytes.notices()).read(content);
        }
        return sheets(bytes.records(file, content));
    }

    /** Rows of text as a sheet; none where there are none. */
    public static List<Sheet> sheets(List<CsvRecord> records) {
        return records.isEmpty() ? List.of() : List.of(Sheet.of("", rows(records)));
    }

    /** Rows by the lines they begin on, blank ones between them. */
    private static List<List<SheetCell>> rows(List<CsvRecord> records) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (CsvRecord record : records) {
            while (rows.size() < record.line() - 1) {
                rows.add(List.of());
            }
            rows.add(record.cells().stream().map(SheetFile::cell).toList());
        }
        return rows;
    }

    /** Some programs keep numbers from becoming others by writing {@code ="001"}. */
    private static SheetCell cell(String text) {
        boolean kept = text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2;
        return SheetCell.of(kept ? text.substring(2, text.length() - 1) : text);
    }

    private static boolean isZip(byte[] content) {
        return begins(content, 'P', 'K', 3, 4);
    }

    private static boolean isCompound(byte[] content) {
        return begins(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean isMarkup(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        String start = head.replaceFirst("^[^<]{0,3}\\s*", "");
        return start.startsWith("<")
                && (head.contains("<table") || head.contains("<html") || head.contains("<workbook"));
    }

    private static boolean begins(byte[] content, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
