package io.github.paiban.report.workbook;

import io.github.paiban.model.ShiftType;
import io.github.paiban.report.workbook.Layout.DayLine;
import io.github.paiban.report.workbook.Symbols.Symbol;
import io.github.paiban.rules.Duties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Formulas over the sheet of the roster, and what they give now. Without equals signs. */
final class Formulas {
    /** The longest that spreadsheets take. */
    static final int LONGEST = 8_000;

    private final Month month;
    private final Layout layout;
    private final String sheet;

    /**
     * Formulas over a roster.
     *
     * @param sheet what stands before its cells: empty on its own sheet, else the sheet's name with an exclamation mark
     */
    Formulas(Month month, Layout layout, String sheet) {
        this.month = month;
        this.layout = layout;
        this.sheet = sheet;
    }

    /** How another sheet is named before a cell. */
    static String prefix(String sheetName) {
        return "'" + sheetName.replace("'", "''") + "'!";
    }

    /** How many cells have one of some symbols. */
    String count(String cells, List<Symbol> symbols) {
        return symbols.isEmpty()
                ? "0"
                : symbols.stream().map(each -> count(cells, each)).collect(Collectors.joining("+"));
    }

    private String count(String cells, Symbol symbol) {
        String key = sheet + legend(symbol);
        return symbol.isPlain()
                ? "COUNTIF(" + sheet + cells + "," + key + ")"
                : "SUMPRODUCT((" + sheet + cells + "=" + key + ")*1)";
    }

    /** How many cells have one of some symbols and a mark beside them. */
    String countMarked(String cells, List<Symbol> symbols, String marks) {
        return symbols.stream()
                .map(each -> countMarked(sheet + cells, each, marks))
                .collect(Collectors.joining("+"));
    }

    private String countMarked(String cells, Symbol symbol, String marks) {
        String key = sheet + legend(symbol);
        return symbol.isPlain()
                ? "COUNTIFS(" + cells + "," + key + "," + marks + ",1)"
                : "SUMPRODUCT((" + cells + "=" + key + ")*" + marks + ")";
    }

    private String legend(Symbol symbol) {
        int position = month.symbols().position(symbol.duty());
        return Layout.fixed(layout.legendRow(position), layout.legendColumn(0));
    }

    /** Agents on a shift of a day, known days before the period included. */
    String onDuty(ShiftType shift, int day) {
        if (day < -layout.history()) {
            return "0";
        }
        if (day < 0) {
            return "(" + count(layout.column(day), month.symbols().of(shift)) + ")";
        }
        DayLine line = new DayLine(Layout.Kind.ON_DUTY, month.shifts().indexOf(shift));
        return sheet + Layout.cell(layout.dayLineRow(line), layout.dayColumn(day));
    }

    /** Days that an agent works a shift. */
    String shiftDays(int agent, ShiftType shift) {
        return count(wholeRow(agent), month.symbols().of(shift));
    }

    /** Days of work: those of all shifts. */
    String workDays(int agent) {
        int row = layout.agentRow(agent);
        int last = layout.shiftColumn(month.shifts().size() - 1);
        return "SUM(" + Layout.cell(row, layout.shiftColumn(0)) + ":" + Layout.cell(row, last) + ")";
    }

    /** Days off under contract; a cell left blank is one. */
    String rests(int agent) {
        int first = 0;
        int last = month.frame().days() - 1;
        while (first <= last && !month.frame().isPresent(agent, first)) {
            first++;
        }
        while (last >= first && !month.frame().isPresent(agent, last)) {
            last--;
        }
        if (first > last) {
            return "0";
        }
        String cells = layout.row(agent, first, last);
        return count(cells, month.symbols().of(duty -> duty == Duties.OFF)) + "+COUNTBLANK(" + cells + ")";
    }

    String leaveDays(int agent) {
        return count(wholeRow(agent), month.symbols().of(duty -> duty == Duties.LEAVE));
    }

    /** Weekends with any work. */
    String weekends(int agent) {
        List<Symbol> free = month.symbols().of(duty -> !Duties.isWork(duty));
        String sum = weekendStretches().stream()
                .map(each -> layout.row(agent, each[0], each[1]))
                .map(cells -> "SIGN(COUNTA(" + cells + ")-(" + count(cells, free) + "))")
                .collect(Collectors.joining("+"));
        return sum.isEmpty() ? "0" : sum;
    }

    private List<int[]> weekendStretches() {
        List<int[]> stretches = new ArrayList<>();
        int begin = -1;
        for (int day = 0; day <= month.frame().days(); day++) {
            boolean weekend = day < month.frame().days() && month.frame().isWeekend(day);
            if (weekend && begin < 0) {
                begin = day;
            } else if (!weekend && begin >= 0) {
                stretches.add(new int[] {begin, day - 1});
                begin = -1;
            }
        }
        return stretches;
    }

    /** Paid hours: days of each shift times the hours of the legend. */
    String paidHours(int agent) {
        List<String> terms = new ArrayList<>();
        for (int s = 0; s < month.shifts().size(); s++) {
            int position = month.symbols()
                    .position(
                            month.symbols().of(month.shifts().get(s)).getFirst().duty());
            terms.add(Layout.cell(layout.agentRow(agent), layout.shiftColumn(s)) + "*"
                    + Layout.fixed(layout.legendRow(position), layout.legendColumn(3)));
        }
        return String.join("+", terms);
    }

    /** Days of certain symbols on certain days of an agent's row. */
    String days(int agent, List<Symbol> symbols, List<int[]> stretches) {
        String sum = stretches.stream()
                .map(each -> count(layout.row(agent, each[0], each[1]), symbols))
                .collect(Collectors.joining("+"));
        return sum.isEmpty() ? "0" : sum;
    }

    private String wholeRow(int agent) {
        return layout.row(agent, 0, month.frame().days() - 1);
    }
}
