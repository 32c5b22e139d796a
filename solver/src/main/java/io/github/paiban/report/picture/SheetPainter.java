package io.github.paiban.report.picture;

import io.github.paiban.report.picture.Drawing.Cell;
import io.github.paiban.report.picture.Drawing.Day;
import io.github.paiban.report.picture.Drawing.Meaning;
import io.github.paiban.report.picture.Drawing.Row;
import io.github.paiban.report.picture.Drawing.Stretch;
import io.github.paiban.report.picture.Drawing.Sum;
import java.util.List;

/** Draws the parts of a sheet. */
final class SheetPainter {
    private static final double PADDING = 8;
    private static final double THIN = 1;
    private static final double THICK = 2;
    private static final double KEY_BOX = 40;

    private final Drawing sheet;
    private final SheetLayout layout;
    private final Pen pen;
    private final Canvas canvas;

    SheetPainter(Drawing sheet, SheetLayout layout, Pen pen) {
        this.sheet = sheet;
        this.layout = layout;
        this.pen = pen;
        this.canvas = pen.canvas();
    }

    /** Draws the title at the top. */
    void title(double width, String page) {
        Box box = new Box(SheetLayout.MARGIN, 0, width - 2 * SheetLayout.MARGIN, SheetLayout.TITLE);
        pen.left(sheet.title(), box, Ink.bold(32));
        String right = sheet.warning().isEmpty() ? page : sheet.warning() + "  " + page;
        pen.right(right.strip(), box, Ink.plain(20).in(sheet.warning().isEmpty() ? Ink.SOFT : Ink.RED));
    }

    /** Draws a table of some agents on some days, and gives the height below it. */
    double table(double top, Stretch days, Stretch rows) {
        head(top, days);
        double y = top + SheetLayout.HEAD;
        for (int i = rows.from(); i < rows.to(); i++) {
            row(sheet.rows().get(i), y, days);
            boolean isOtherTeam = i > rows.from() && sheet.beginsTeam(i);
            line(y, days, isOtherTeam ? THICK : THIN, isOtherTeam ? Colours.STRONG_LINE : Colours.LINE);
            y += layout.rowHeight();
        }
        line(y, days, THICK, Colours.STRONG_LINE);
        columns(top, y, days);
        return y;
    }

    private void head(double top, Stretch days) {
        canvas.fill(SheetLayout.MARGIN, top, tableWidth(days), SheetLayout.HEAD, Colours.HEAD);
        for (int i = days.from(); i < days.to(); i++) {
            Day day = sheet.days().get(i);
            Box number = new Box(dayLeft(i, days), top, layout.dayWidth(), SheetLayout.NUMBERS);
            if (day.isHoliday() || day.isWeekend()) {
                int colour = day.isHoliday() ? Colours.HOLIDAY_HEAD : Colours.WEEKEND_HEAD;
                canvas.fill(number.x(), top, number.width(), SheetLayout.HEAD, colour);
            }
            int ink = day.isHoliday() ? Ink.RED : Ink.DARK;
            Box weekday = new Box(number.x(), top + SheetLayout.NUMBERS, number.width(), SheetLayout.WEEKDAYS);
            Ink bold =
                    day.isBefore() ? Ink.plain(18).in(Ink.SOFT) : Ink.bold(20).in(ink);
            pen.middle(day.number(), number.inset(2), bold);
            pen.middle(day.weekday(), weekday.inset(2), Ink.plain(17).in(day.isHoliday() ? ink : Ink.SOFT));
        }
        double x = dayLeft(days.to(), days);
        for (int i = 0; i < sheet.totalHeads().size(); i++) {
            Box box = new Box(x, top, totalWidth(i), SheetLayout.HEAD);
            pen.middle(sheet.totalHeads().get(i), box.inset(4), Ink.bold(18));
            x += totalWidth(i);
        }
        line(top, days, THICK, Colours.STRONG_LINE);
    }

    private void row(Row row, double y, Stretch days) {
        Box name = new Box(SheetLayout.MARGIN, y, layout.nameWidth(), layout.rowHeight());
        pen.left(row.label(), name.inset(PADDING), Ink.plain(layout.nameSize()));
        for (int i = days.from(); i < days.to(); i++) {
            Cell cell = row.cells().get(i);
            Box box = new Box(dayLeft(i, days), y, layout.dayWidth(), layout.rowHeight());
            canvas.fill(box.x(), box.y(), box.width(), box.height(), cell.colour());
            pen.middle(cell.text(), box.inset(4), Ink.plain(layout.cellSize()).in(Colours.textOn(cell.colour())));
        }
        double x = dayLeft(days.to(), days);
        for (int i = 0; i < row.totals().size(); i++) {
            Box box = new Box(x, y, totalWidth(i), layout.rowHeight());
            pen.right(row.totals().get(i), box.inset(PADDING), Ink.plain(layout.nameSize() * 0.9));
            x += totalWidth(i);
        }
    }

    /** Draws the sums, and gives the height below them. */
    double sums(double top, Stretch days) {
        double y = top;
        for (Sum sum : sheet.sums()) {
            Ink ink =
                    sum.isShortage() ? Ink.bold(17).in(Ink.RED) : Ink.plain(17).in(Ink.SOFT);
            Box name = new Box(SheetLayout.MARGIN, y, layout.nameWidth(), SheetLayout.SUM);
            pen.right(sum.label(), name.inset(PADDING), ink);
            for (int i = days.from(); i < days.to(); i++) {
                Box box = new Box(dayLeft(i, days), y, layout.dayWidth(), SheetLayout.SUM);
                pen.middle(sum.values().get(i), box.inset(2), ink);
            }
            y += SheetLayout.SUM;
        }
        return y;
    }

    /** Draws what the symbols mean, in as many lines as it takes, and gives the height below. */
    double keys(double top, double width) {
        double x = SheetLayout.MARGIN;
        double y = top;
        for (Meaning key : sheet.keys()) {
            double next = KEY_BOX + PADDING + Math.min(pen.width(key.text(), 18), width / 3) + 3 * PADDING;
            if (x + next > width - SheetLayout.MARGIN && x > SheetLayout.MARGIN) {
                x = SheetLayout.MARGIN;
                y += SheetLayout.KEY;
            }
            key(key, new Box(x, y, next, SheetLayout.KEY));
            x += next;
        }
        return y + SheetLayout.KEY;
    }

    private void key(Meaning key, Box box) {
        Box swatch = new Box(box.x(), box.y() + 6, KEY_BOX, SheetLayout.KEY - 12);
        canvas.fill(swatch.x(), swatch.y(), swatch.width(), swatch.height(), key.colour());
        pen.middle(key.symbol(), swatch.inset(3), Ink.plain(18).in(Colours.textOn(key.colour())));
        double left = box.x() + KEY_BOX + PADDING;
        pen.left(key.text(), new Box(left, box.y(), box.x() + box.width() - left, box.height()), Ink.plain(18));
    }

    private void line(double y, Stretch days, double height, int colour) {
        canvas.fill(SheetLayout.MARGIN, y - height / 2, tableWidth(days), height, colour);
    }

    private void columns(double top, double bottom, Stretch days) {
        column(SheetLayout.MARGIN, top, bottom);
        for (int i = days.from(); i <= days.to(); i++) {
            column(dayLeft(i, days), top, bottom);
            boolean begins =
                    i > days.from() && i < days.to() && sheet.days().get(i - 1).isBefore();
            if (begins && !sheet.days().get(i).isBefore()) {
                canvas.fill(dayLeft(i, days) - THICK / 2, top, THICK, bottom - top, Colours.STRONG_LINE);
            }
        }
        double x = dayLeft(days.to(), days);
        for (int i = 0; i < sheet.totalHeads().size(); i++) {
            x += totalWidth(i);
            column(x, top, bottom);
        }
    }

    private void column(double x, double top, double bottom) {
        canvas.fill(x - THIN / 2, top, THIN, bottom - top, Colours.LINE);
    }

    private double dayLeft(int day, Stretch days) {
        return SheetLayout.MARGIN + layout.nameWidth() + (day - days.from()) * layout.dayWidth();
    }

    private double totalWidth(int index) {
        return index == sheet.totalHeads().size() - 1 ? SheetLayout.HOURS : SheetLayout.TOTAL;
    }

    private double tableWidth(Stretch days) {
        return layout.nameWidth() + days.size() * layout.dayWidth() + SheetLayout.totalsWidth(sheet);
    }

    /** How high the keys are at a width. */
    static double keysHeight(List<Meaning> keys, RosterFont font, double width) {
        Canvas nowhere = new NoCanvas();
        Drawing only = new Drawing("", "", List.of(), List.of(""), List.of(), List.of(), keys);
        return new SheetPainter(only, new SheetLayout(0, 0, 0), new Pen(nowhere, font)).keys(0, width);
    }

    private static final class NoCanvas implements Canvas {
        @Override
        public void fill(double x, double y, double width, double height, int colour) {}

        @Override
        public void text(String text, double x, double baseline, Ink ink) {}
    }
}
