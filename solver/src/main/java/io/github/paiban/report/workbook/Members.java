package io.github.paiban.report.workbook;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.report.workbook.GroupLayout.Line;
import io.github.paiban.report.workbook.Symbols.Symbol;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * Who belongs to which group, as columns of ones and zeros beside the agents' rows, on a hidden sheet: formulas count by
 * them. A role that binds to a queue has a column of its own.
 */
final class Members {
    private record Key(Group group, String boundQueue) {}

    private final Month month;
    private final Layout layout;
    private final Map<Key, Integer> columns = new LinkedHashMap<>();
    private final Map<Line, int[]> counts = new HashMap<>();
    private final List<Integer> duties = new ArrayList<>();

    Members(Month month, Layout layout) {
        this.month = month;
        this.layout = layout;
        for (Group group : month.needs().groups()) {
            for (ShiftType shift : month.shifts()) {
                month.symbols().of(shift).forEach(symbol -> add(group, symbol));
            }
        }
    }

    private void add(Group group, Symbol symbol) {
        if (columns.putIfAbsent(key(group, symbol), columns.size()) == null) {
            duties.add(symbol.duty());
        }
    }

    private Key key(Group group, Symbol symbol) {
        Role role = month.frame().duties().findRole(symbol.duty());
        return new Key(group, role == null ? "" : Objects.requireNonNullElse(role.queue(), ""));
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Agents of a group on a shift of a day, as a formula. */
    String count(Formulas formulas, String sheet, Group group, ShiftType shift, int day) {
        if (day < -layout.history()) {
            return "0";
        }
        return month.symbols().of(shift).stream()
                .map(symbol -> formulas.countMarked(layout.column(day), List.of(symbol), marks(sheet, group, symbol)))
                .collect(Collectors.joining("+"));
    }

    private String marks(String sheet, Group group, Symbol symbol) {
        String letters = CellReference.convertNumToColString(1 + columns.getOrDefault(key(group, symbol), 0));
        return sheet + letters + "$" + (Layout.FIRST_AGENT + 1) + ":" + letters + "$" + (layout.lastAgentRow() + 1);
    }

    /** Agents of a group on a shift of a day; the day before the period is -1. */
    int count(Group group, ShiftType shift, int day) {
        int[] byDay = counts.computeIfAbsent(new Line(group, shift), this::countByDay);
        return byDay[day + 1];
    }

    private int[] countByDay(Line line) {
        int[] byDay = new int[month.frame().days() + 1];
        for (int agent = 0; agent < month.frame().agents(); agent++) {
            boolean[] counts = counting(line, agent);
            for (int day = -1; day < month.frame().days(); day++) {
                int duty = month.duty(agent, day);
                byDay[day + 1] += duty >= 0 && counts[duty] ? 1 : 0;
            }
        }
        return byDay;
    }

    /** The duties of a shift with which an agent belongs to a group. */
    private boolean[] counting(Line line, int agent) {
        Duties all = month.frame().duties();
        boolean[] counting = new boolean[all.size()];
        for (int duty = Duties.FIRST_WORK; duty < all.size(); duty++) {
            counting[duty] =
                    all.shift(duty).equals(line.shift()) && Demand.belongs(month.frame(), line.group(), agent, duty);
        }
        return counting;
    }

    /** Writes the hidden sheet. */
    void write(Page page) {
        page.text(Layout.TITLE, 0, month.say("members.note"), Look.NOTE);
        columns.forEach((key, column) -> page.text(Layout.HEADER, 1 + column, Month.name(key.group()), Look.TEXT));
        for (int agent = 0; agent < month.frame().agents(); agent++) {
            int row = layout.agentRow(agent);
            page.text(row, 0, month.agents().get(agent).id(), Look.TEXT);
            int column = 0;
            for (Key key : columns.keySet()) {
                boolean belongs = Demand.belongs(month.frame(), key.group(), agent, duties.get(column));
                page.number(row, 1 + column, belongs ? 1 : 0, Look.TEXT);
                column++;
            }
        }
    }
}
