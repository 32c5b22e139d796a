package io.github.paiban.report.workbook;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.report.workbook.GroupLayout.Line;
import io.github.paiban.rules.Words;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** For shops, queues and skills that need people of their own: who is there, who is needed. */
final class GroupSheet {
    private final Month month;
    private final GroupLayout layout;
    private final Members members;
    private final Slots slots;
    private final Formulas formulas;
    private final String memberSheet;
    private final Page page;

    GroupSheet(
            Month month,
            GroupLayout layout,
            Members members,
            Slots slots,
            Formulas formulas,
            String memberSheet,
            Page page) {
        this.month = month;
        this.layout = layout;
        this.members = members;
        this.slots = slots;
        this.formulas = formulas;
        this.memberSheet = Formulas.prefix(memberSheet);
        this.page = page;
    }

    void write() {
        page.width(0, 0, 24);
        page.width(1, layout.last(), 4.6);
        page.text(0, 0, month.say("groups.title"), Look.TITLE);
        DayHeads.write(month, page, GroupLayout.HEADER, GroupLayout.column(0));
        layout.heads().forEach(this::writeGroup);
        page.freeze(1, GroupLayout.FIRST_ROW);
    }

    private void writeGroup(Group group, int head) {
        page.merged(head, 0, layout.last(), Month.name(group), Look.HEAD.left());
        for (Map.Entry<Line, Integer> line : layout.lines().entrySet()) {
            if (line.getKey().group().equals(group)) {
                writeLine(line.getKey(), line.getValue());
            }
        }
        Integer heat = layout.heats().get(group);
        if (heat != null) {
            writeHeat(group, heat);
        }
    }

    private void writeLine(Line line, int row) {
        boolean needed = month.needs().speaksOf(line.group(), line.shift());
        page.text(row, 0, month.say("day.on-duty", line.shift().name()), Look.CELL.left());
        if (needed) {
            page.text(row + 1, 0, month.say("day.needed", line.shift().name()), Look.CELL.left());
            page.text(row + 2, 0, month.say("day.gap", line.shift().name()), Look.CELL.left());
        }
        for (int day = 0; day < month.frame().days(); day++) {
            int column = GroupLayout.column(day);
            String formula = members.count(formulas, memberSheet, line.group(), line.shift(), day);
            page.formula(row, column, formula, members.count(line.group(), line.shift(), day), Look.CELL);
            if (needed) {
                page.number(row + 1, column, month.needs().onShift(line.group(), line.shift(), day), Look.CELL);
                String gap = Layout.cell(row, column) + "-" + Layout.cell(row + 1, column);
                Look look = Look.CELL.format(HeatMap.SIGNED);
                page.formula(row + 2, column, gap, layout.gap(line.group(), line.shift(), day), look);
            }
        }
        if (needed) {
            new HeatMap(page).difference(new CellRangeAddress(row + 2, row + 2, 1, layout.last()), 2);
        }
    }

    private void writeHeat(Group group, int first) {
        for (int slot : slots.all()) {
            int row = first + slots.all().indexOf(slot);
            String time = Words.span(slot * Slots.MINUTES, (slot + 1) * Slots.MINUTES);
            page.text(row, 0, month.say("groups.slot", time), Look.CELL.left());
            for (int day = 0; day < month.frame().days(); day++) {
                page.formula(
                        row,
                        GroupLayout.column(day),
                        layout.heat(formulas, memberSheet, group, day, slot),
                        layout.countHeat(group, day, slot),
                        Look.CELL.format(HeatMap.SIGNED));
            }
        }
        new HeatMap(page).difference(new CellRangeAddress(first, first + slots.count() - 1, 1, layout.last()), 2);
    }
}
