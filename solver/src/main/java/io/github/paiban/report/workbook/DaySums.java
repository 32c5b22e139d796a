package io.github.paiban.report.workbook;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.workbook.Layout.DayLine;
import io.github.paiban.report.workbook.Layout.Kind;
import io.github.paiban.report.workbook.Look.Edge;
import java.util.List;
import java.util.stream.Collectors;

/** The rows below the agents: on duty, needed and the gap of each day. */
final class DaySums {
    private final Month month;
    private final Layout layout;
    private final Formulas formulas;
    private final GroupLayout groups;
    private final SlotLayout slots;
    private final Page page;

    DaySums(Month month, Layout layout, GroupLayout groups, SlotLayout slots, Page page) {
        this.month = month;
        this.layout = layout;
        this.formulas = new Formulas(month, layout, "");
        this.groups = groups;
        this.slots = slots;
        this.page = page;
    }

    void write() {
        layout.dayLines().forEach(this::write);
    }

    private void write(DayLine line) {
        int row = layout.dayLineRow(line);
        boolean first = line.kind() == Kind.ON_DUTY || line.kind() == Kind.WORKING;
        Look look = Look.CELL.size(9).fill(first ? "#F7F9FB" : "");
        Look head = first ? look.strong() : look;
        page.merged(row, Layout.ID, layout.lastHeadColumn(), label(line), head.left());
        for (int day = -layout.history(); day < 0; day++) {
            page.blank(row, layout.dayColumn(day), Look.CELL.fill(Shade.BEFORE));
        }
        for (int day = 0; day < month.frame().days(); day++) {
            Look edged = day == 0 ? look.edge(Edge.SECTION) : look;
            write(line, row, day, month.isFree(day) ? edged.fill(Shade.FREE_DAY) : edged);
        }
    }

    private String label(DayLine line) {
        String key = "day." + EnumWord.of(line.kind());
        return line.shift() < 0
                ? month.say(key)
                : month.say(key, month.shifts().get(line.shift()).name());
    }

    private void write(DayLine line, int row, int day, Look look) {
        int column = layout.dayColumn(day);
        switch (line.kind()) {
            case ON_DUTY -> {
                ShiftType shift = month.shifts().get(line.shift());
                String formula =
                        formulas.count(layout.column(day), month.symbols().of(shift));
                page.formula(row, column, formula, month.count(shift, day), look);
            }
            case NEEDED -> page.number(row, column, needed(line, day), look.format("0.##"));
            case GAP -> {
                String formula = Layout.cell(row - 2, column) + "-" + Layout.cell(row - 1, column);
                double gap = month.count(month.shifts().get(line.shift()), day) - needed(line, day);
                page.formula(row, column, formula, gap, look.format(HeatMap.SIGNED));
            }
            case GROUP_GAP -> writeGroupGap(line, row, day, look.format(HeatMap.SIGNED));
            case WORKING -> page.formula(row, column, working(day), countWorking(day), look);
            case MISSING_HOURS ->
                page.formula(
                        row,
                        column,
                        slots.missingHours(day),
                        slots.countMissingHours(day),
                        look.format(HeatMap.SIGNED));
        }
    }

    private double needed(DayLine line, int day) {
        return month.needs().onShift(month.shifts().get(line.shift()), day);
    }

    private void writeGroupGap(DayLine line, int row, int day, Look look) {
        ShiftType shift = month.shifts().get(line.shift());
        List<Group> speaking = month.needs().groups().stream()
                .filter(group -> month.needs().speaksOf(group, shift))
                .toList();
        String formula = speaking.stream()
                .map(group -> "MIN(0," + groups.gapCell(group, shift, day) + ")")
                .collect(Collectors.joining("+"));
        double missing = speaking.stream()
                .mapToDouble(group -> Math.min(0, groups.gap(group, shift, day)))
                .sum();
        page.formula(row, layout.dayColumn(day), formula, missing, look);
    }

    private String working(int day) {
        return month.shifts().stream().map(shift -> formulas.onDuty(shift, day)).collect(Collectors.joining("+"));
    }

    private int countWorking(int day) {
        return month.shifts().stream()
                .mapToInt(shift -> month.count(shift, day))
                .sum();
    }
}
