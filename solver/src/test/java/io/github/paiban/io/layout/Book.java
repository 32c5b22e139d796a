package io.github.paiban.io.layout;

import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.notice.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks made of text, a line a row, cells between bars: words as they are, {@code 12} and {@code 6.1} numbers, {@code
 * @2024-09-01} a date, {@code '001} text that looks like a number, {@code =A1} a formula.
 */
final class Book {
    /** The number format of dates: that of the built-in m月d日. */
    static final short EAST_ASIAN = 58;

    private final Workbook workbook;
    private short dateFormat = 14;

    private Book(Workbook workbook) {
        this.workbook = workbook;
    }

    static Book xlsx() {
        return new Book(new XSSFWorkbook());
    }

    static Book xls() {
        return new Book(new HSSFWorkbook());
    }

    Workbook workbook() {
        return workbook;
    }

    Book datesAs(short format) {
        dateFormat = format;
        return this;
    }

    Book sheet(String name, String... lines) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < lines.length; r++) {
            String[] cells = lines[r].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isEmpty()) {
                    set(
                            sheet.getRow(r) == null
                                    ? sheet.createRow(r).createCell(c)
                                    : sheet.getRow(r).createCell(c),
                            cells[c]);
                }
            }
        }
        return this;
    }

    private void set(Cell cell, String text) {
        if (text.startsWith("@")) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(dateFormat);
            cell.setCellStyle(style);
            cell.setCellValue(LocalDate.parse(text.substring(1)));
        } else if (text.startsWith("'")) {
            cell.setCellValue(text.substring(1));
        } else if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (text.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    /** Merges cells of the last sheet, as in {@code A1:C1}. */
    Book merge(String range) {
        last().addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Book hideColumn(int column) {
        last().setColumnHidden(column, true);
        return this;
    }

    Sheet last() {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Read read(String file) {
        return Read.of(file, bytes(), SheetOptions.NONE);
    }

    Read read(String file, SheetOptions options) {
        return Read.of(file, bytes(), options);
    }

    /** Days as cells: {@code 1|2|3}. */
    static String days(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.joining("|"));
    }

    /** The same cell so many times. */
    static String times(int count, String cell) {
        return String.join("|", java.util.Collections.nCopies(count, cell));
    }

    /**
     * What came of reading.
     *
     * @param found the reading; null where there was none
     * @param notices what was told of the file
     */
    record Read(@Nullable SheetReading found, List<Notice> notices) {
        static Read of(String file, byte[] content, SheetOptions options) {
            Notices notices = new Notices();
            Optional<SheetReading> reading =
                    new SheetReader(new FileBytes(FileLimits.DEFAULT, notices), options).read(file, content);
            return new Read(reading.orElse(null), notices.list());
        }

        SheetReading reading() {
            return java.util.Objects.requireNonNull(found, () -> "nothing was read: " + notices);
        }

        /** A line a person: {@code id name: key=symbol …}, days in order. */
        String lines() {
            return reading().agents().stream()
                    .map(agent -> (agent.id() + " " + agent.name() + ": "
                                    + agent.cells().entrySet().stream()
                                            .map(each -> each.getKey().key() + "="
                                                    + each.getValue().text())
                                            .collect(Collectors.joining(" ")))
                            .strip())
                    .collect(Collectors.joining("\n"));
        }

        /** A line a person: {@code name symbol symbol …} without days, a dot for a blank. */
        String rows() {
            return reading().agents().stream()
                    .map(agent -> agent.name() + " "
                            + agent.cells().values().stream()
                                    .map(cell -> cell.text().isEmpty() ? "." : cell.text())
                                    .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n"));
        }

        String span() {
            List<SheetDay> days = reading().days();
            return String.format(
                    Locale.ROOT,
                    "%s %s %d",
                    days.getFirst().key(),
                    days.getLast().key(),
                    days.size());
        }

        List<String> assumed() {
            return reading().assumptions().stream().map(SheetRemark::code).toList();
        }

        List<String> open() {
            return reading().open().stream().map(SheetRemark::code).toList();
        }

        List<String> unread() {
            return reading().unread().stream()
                    .map(each -> each.cell() + " " + each.text() + " " + each.code())
                    .toList();
        }
    }
}
