package io.github.paiban.report.picture;

import io.github.paiban.report.picture.Drawing.Stretch;

/**
 * How large the parts of a sheet are, in units; in a picture a unit is a pixel.
 *
 * @param nameWidth of the column of agents
 * @param rowHeight of an agent
 * @param dayWidth of a day
 */
record SheetLayout(double nameWidth, double rowHeight, double dayWidth) {
    static final double MARGIN = 24;
    static final double TITLE = 66;
    static final double NUMBERS = 34;
    static final double WEEKDAYS = 28;
    static final double HEAD = NUMBERS + WEEKDAYS;
    static final double SUM = 28;
    static final double TOTAL = 46;
    static final double HOURS = 72;
    static final double KEY = 40;

    /** The tallest row, and the lowest that can still be read. */
    static final double TALL_ROW = 36;

    static final double LOW_ROW = 26;

    /** The most days side by side. */
    static final int MOST_DAYS = 35;

    private static final double DAY = 42;
    private static final double LEAST_NAME = 120;
    private static final double MOST_NAME = 230;
    private static final double NAME_SIZE = 20;
    private static final double PADDING = 8;
    private static final double MOST_SIZE = 24;

    /** The layout that fits the agents' names. */
    static SheetLayout of(Drawing sheet, RosterFont font, double rowHeight) {
        double widest = sheet.rows().stream()
                .mapToDouble(row -> font.width(font.shown(row.label()), NAME_SIZE))
                .max()
                .orElse(0);
        return new SheetLayout(Math.clamp(widest + 2 * PADDING, LEAST_NAME, MOST_NAME), rowHeight, DAY);
    }

    /** The width of a sheet with so many days, margins included. */
    double width(Drawing sheet, int days) {
        return 2 * MARGIN + nameWidth + days * dayWidth + totalsWidth(sheet);
    }

    /** The width of the columns behind the days; the last one, of hours, is wider. */
    static double totalsWidth(Drawing sheet) {
        return (sheet.totalHeads().size() - 1) * TOTAL + HOURS;
    }

    /** The height of a table of so many agents. */
    double tableHeight(Stretch rows) {
        return HEAD + rows.size() * rowHeight;
    }

    /** The height of the sums below the last table. */
    static double sumsHeight(Drawing sheet) {
        return sheet.sums().size() * SUM;
    }

    /** The size of texts in cells. */
    double cellSize() {
        return Math.min(rowHeight * 0.58, MOST_SIZE);
    }

    /** The size of names. */
    double nameSize() {
        return Math.min(rowHeight * NAME_SIZE / TALL_ROW, NAME_SIZE);
    }
}
