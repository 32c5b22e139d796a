package io.github.paiban.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** A table of texts and numbers below its heads, with filters. */
final class Listing {
    private final Page page;
    private final int head;
    private int next;

    /**
     * A table.
     *
     * @param head the row of its heads
     */
    Listing(Page page, int head, List<String> heads) {
        this.page = page;
        this.head = head;
        this.next = head + 1;
        for (int column = 0; column < heads.size(); column++) {
            page.text(head, column, heads.get(column), Look.HEAD);
        }
    }

    /** Adds a row of texts, dates as texts, and numbers. */
    void row(Look look, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                page.number(next, column, number.doubleValue(), look.centred());
            } else {
                page.text(next, column, cells.get(column).toString(), look);
            }
        }
        next++;
    }

    /** The row below the last. */
    int end() {
        return next;
    }

    /** Lets the reader choose among the rows, and keeps the heads in sight. */
    void filtered(int columns) {
        page.sheet().setAutoFilter(new CellRangeAddress(head, Math.max(head, next - 1), 0, columns - 1));
        page.freeze(0, head + 1);
    }
}
