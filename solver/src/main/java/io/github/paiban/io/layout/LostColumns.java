package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells columns that hold duties though their heading is none of the table's days: misspelt, twice, or left out.
 *
 * @param draft where to tell
 * @param block the table
 * @param sides its columns beside the days
 */
record LostColumns(Draft draft, Block block, Sides sides) {
    /** Tells them by the cells of their headings, where the table has people. */
    void tell() {
        boolean people =
                draft.entries.stream().anyMatch(each -> each.line > block.firstRow() && each.line <= block.end());
        if (!people) {
            return;
        }
        Set<Integer> days = new HashSet<>();
        Header header = block.header();
        header.marks().keySet().forEach(column -> {
            int width = header.subHeads().width();
            for (int c = column; c < column + width; c++) {
                days.add(c);
            }
            days.addAll(header.columnsOf(block.sheet(), column));
        });
        for (int c = 0; c < block.sheet().columns(); c++) {
            if (!days.contains(c) && c != sides.name() && c != sides.id() && isLost(c)) {
                int row = header.lastRow();
                ReadCell heading = ReadCell.of(block.sheet(), row, c, shown(c));
                draft.unread.add(SheetRemark.unread("heading", heading));
            }
        }
    }

    private SheetCell shown(int column) {
        SheetCell shown = SheetCell.BLANK;
        for (int r = block.header().firstRow(); r <= block.header().lastRow(); r++) {
            SheetCell cell = block.sheet().shown(r, column);
            shown = cell.isBlank() ? shown : cell;
        }
        return shown;
    }

    private boolean isLost(int column) {
        boolean between =
                column > block.header().firstColumn() && column < block.header().lastColumn();
        boolean day = false;
        boolean other = false;
        for (int r = block.header().firstRow(); r <= block.header().lastRow(); r++) {
            SheetCell heading = block.sheet().shown(r, column);
            Optional<DayMark> mark = DayMark.find(heading, DayMark.Order.YEAR_OR_MONTH_FIRST);
            day |= mark.isPresent() && (mark.get().level() > 0 || between);
            other |= Label.of(heading.text()) != Label.NONE || Words.isTotal(heading.text());
        }
        return (day || (between && !other)) && holdsDuties(column);
    }

    /** Mostly words of duties, in the rows of people. */
    private boolean holdsDuties(int column) {
        Sheet sheet = block.sheet();
        long filled = block.rows().filter(row -> isWord(sheet, row, column)).count();
        long duties = block.rows()
                .filter(row -> isWord(sheet, row, column))
                .filter(row -> Words.isDuty(sheet.cell(row, column).text()))
                .count();
        return filled > 0 && duties * 2 >= filled;
    }

    private boolean isWord(Sheet sheet, int row, int column) {
        SheetCell cell = sheet.cell(row, column);
        boolean named = sides.name() >= 0 && !sheet.cell(row, sides.name()).isBlank();
        return named && !cell.isBlank() && !Words.isNumber(cell);
    }
}
