package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Printable;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.cli.terminal.Width;
import io.github.paiban.io.layout.ReadAgent;
import io.github.paiban.io.layout.ReadCell;
import io.github.paiban.io.layout.SheetDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agents of a reading by its days: as many days beside one another as there is room for, each month by itself. */
final class SheetGrid {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int WIDEST_CELL = 11;
    private static final int WIDEST_NAME = 16;
    private static final int COLUMNS_OF_A_FILE = 100;
    private static final int DIGITS_OF_DAY = 2;

    private final List<ReadAgent> agents;
    private final Terminal out;

    SheetGrid(List<ReadAgent> agents, Terminal out) {
        this.agents = agents;
        this.out = out;
    }

    /** Prints the days in blocks. */
    void print(List<SheetDay> days) {
        int room = (out.columns() == 0 ? COLUMNS_OF_A_FILE : out.columns()) - INDENT - labels();
        int from = 0;
        while (from < days.size()) {
            int end = from;
            int used = 0;
            while (end < days.size() && (end == from || used + GAP + width(days.get(end)) <= room)) {
                if (!month(days.get(end)).equals(month(days.get(from)))) {
                    break;
                }
                used += GAP + width(days.get(end));
                end++;
            }
            block(days.subList(from, end));
            from = end;
        }
    }

    private int labels() {
        int ids = agents.stream().mapToInt(each -> Width.of(id(each))).max().orElse(0);
        int names = agents.stream().mapToInt(each -> Width.of(name(each))).max().orElse(0);
        return Math.max(ids, "0000-00".length()) + GAP + names;
    }

    private int width(SheetDay day) {
        int cells = agents.stream()
                .mapToInt(agent -> Width.of(symbol(agent.cells().get(day))))
                .max()
                .orElse(0);
        return Math.max(cells, Width.of(number(day)));
    }

    private void block(List<SheetDay> days) {
        Table table = new Table(INDENT);
        List<Cell> head = new ArrayList<>(List.of(Cell.of(Style.DIM, month(days.getFirst())), Cell.of("")));
        days.forEach(day -> head.add(Cell.of(Style.DIM, number(day))));
        table.row(head.toArray(Cell[]::new));
        for (ReadAgent agent : agents) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(id(agent)), Cell.of(name(agent))));
            days.forEach(day -> row.add(Cell.of(symbol(agent.cells().get(day)))));
            table.row(row.toArray(Cell[]::new));
        }
        out.line();
        table.print(out);
    }

    /** Year and month of a day, as far as they are known. */
    private static String month(SheetDay day) {
        return day.key().length() <= DIGITS_OF_DAY
                ? ""
                : day.key().substring(0, day.key().length() - DIGITS_OF_DAY - 1);
    }

    private static String number(SheetDay day) {
        return day.key().substring(Math.max(0, day.key().length() - DIGITS_OF_DAY));
    }

    private static String id(ReadAgent agent) {
        return Width.cut(Printable.inOneLine(agent.id()), WIDEST_NAME);
    }

    private static String name(ReadAgent agent) {
        return Width.cut(Printable.inOneLine(agent.name()), WIDEST_NAME);
    }

    private static String symbol(@Nullable ReadCell cell) {
        return cell == null || cell.text().isEmpty() ? "·" : Width.cut(Printable.inOneLine(cell.text()), WIDEST_CELL);
    }
}
