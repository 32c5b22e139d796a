package io.github.paiban.report.workbook;

import io.github.paiban.model.ShiftType;
import io.github.paiban.report.workbook.Symbols.Symbol;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Words;

/** The small table of symbols below the roster, by whose hours the paid hours are worked out. */
final class Legend {
    private final Month month;
    private final Layout layout;
    private final Page page;

    Legend(Month month, Layout layout, Page page) {
        this.month = month;
        this.layout = layout;
        this.page = page;
    }

    void write() {
        int head = layout.legendHeadRow();
        String[] keys = {"legend.symbol", "legend.name", "legend.time", "legend.hours"};
        for (int part = 0; part < keys.length; part++) {
            put(head, part, month.say(keys[part]), Look.HEAD.size(9));
        }
        for (int i = 0; i < month.symbols().lines().size(); i++) {
            write(layout.legendRow(i), month.symbols().lines().get(i));
        }
        page.text(layout.lastRow(), layout.legendColumn(0), month.say("legend.note"), Look.NOTE.size(9));
    }

    private void write(int row, Symbol symbol) {
        Look look = Look.CELL.size(9);
        put(row, 0, symbol.word(), GridColours.look(look, month, symbol.duty(), false));
        put(row, 1, month.show(Words.say(month.frame(), symbol.duty())), look.left());
        put(row, 2, time(symbol), look);
        put(row, 3, "", look);
        page.number(row, layout.legendColumn(3), symbol.paidMinutes() / 60.0, look.format("0.0#"));
    }

    private String time(Symbol symbol) {
        if (!Duties.isWork(symbol.duty())) {
            return "";
        }
        ShiftType shift = month.frame().duties().shift(symbol.duty());
        return Words.span(shift.startMinute(), shift.endMinute());
    }

    private void put(int row, int part, String text, Look look) {
        page.merged(row, layout.legendColumn(part), layout.legendColumn(part + 1) - 1, text, look);
    }
}
