package io.github.paiban.report.workbook;

/** Two rows that head the days of a sheet: the date, and the weekday below it. */
final class DayHeads {
    private DayHeads() {}

    static void write(Month month, Page page, int row, int firstColumn) {
        page.blanks(row, 0, firstColumn - 1, Look.HEAD);
        page.blanks(row + 1, 0, firstColumn - 1, Look.HEAD);
        for (int day = 0; day < month.frame().days(); day++) {
            Look look = month.isFree(day) ? Look.HEAD.fill(Shade.FREE_DAY).ink(Shade.ALARM) : Look.HEAD;
            page.date(row, firstColumn + day, month.frame().date(day), look.format("d"));
            String name = month.say("weekday." + month.frame().weekday(day).getValue());
            page.text(row + 1, firstColumn + day, name, look.size(9));
        }
    }
}
