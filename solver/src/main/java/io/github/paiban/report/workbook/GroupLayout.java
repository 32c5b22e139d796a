package io.github.paiban.report.workbook;

import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.ShiftType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each group's rows stand on the sheet of groups, and their figures. */
final class GroupLayout {
    static final int HEADER = 1;
    static final int FIRST_ROW = 3;

    /** A row about a group on one shift: how many are there. Two more follow where that many are needed. */
    record Line(Group group, ShiftType shift) {
        /** By ids: looked up very often. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line && shift.id().equals(line.shift.id()) && group.equals(line.group);
        }

        @Override
        public int hashCode() {
            return 31 * group.hashCode() + shift.id().hashCode();
        }
    }

    private final Month month;
    private final Members members;
    private final Slots slots;
    private final String sheet;
    private final Map<Group, Integer> heads = new LinkedHashMap<>();
    private final Map<Line, Integer> lines = new LinkedHashMap<>();
    private final Map<Group, Integer> heats = new LinkedHashMap<>();

    /**
     * The rows of the groups.
     *
     * @param sheet the name of their sheet
     */
    GroupLayout(Month month, Members members, Slots slots, String sheet) {
        this.month = month;
        this.members = members;
        this.slots = slots;
        this.sheet = Formulas.prefix(sheet);
        int row = FIRST_ROW;
        for (Group group : month.needs().groups()) {
            row = place(group, row);
        }
    }

    private int place(Group group, int head) {
        heads.put(group, head);
        int row = head + 1;
        boolean intervals = month.needs().speaksOfIntervals(group);
        for (ShiftType shift : month.shifts()) {
            boolean needed = month.needs().speaksOf(group, shift);
            if (needed || intervals) {
                lines.put(new Line(group, shift), row);
                row += needed ? 3 : 1;
            }
        }
        if (intervals) {
            heats.put(group, row);
            row += slots.count();
        }
        return row + 1;
    }

    /** The row of each group's heading. */
    Map<Group, Integer> heads() {
        return heads;
    }

    /** The first row of each line, in order. */
    Map<Line, Integer> lines() {
        return lines;
    }

    /** The first row of each group's half-hours. */
    Map<Group, Integer> heats() {
        return heats;
    }

    static int column(int day) {
        return 1 + day;
    }

    int last() {
        return column(month.frame().days() - 1);
    }

    /** The cell of a group's gap on a shift of a day, as other sheets write it. */
    String gapCell(Group group, ShiftType shift, int day) {
        return sheet + Layout.cell(lines.getOrDefault(new Line(group, shift), 0) + 2, column(day));
    }

    /** How many more of a group are there than needed; below 0 where some are missing. */
    int gap(Group group, ShiftType shift, int day) {
        return members.count(group, shift, day) - month.needs().onShift(group, shift, day);
    }

    /** The gap of a group during a half-hour, as a formula on the sheet of groups. */
    String heat(Formulas formulas, String memberSheet, Group group, int day, int slot) {
        String there = Slots.sum(
                month.shifts(),
                slot,
                (shift, offset) -> offset == 0 || day > 0
                        ? Layout.cell(lines.getOrDefault(new Line(group, shift), 0), column(day + offset))
                        : "(" + members.count(formulas, memberSheet, group, shift, -1) + ")");
        return there + "-" + Slots.number(month.needs().during(group, day, slot));
    }

    /** The gap of a group during a half-hour. */
    double countHeat(Group group, int day, int slot) {
        double there = 0;
        for (ShiftType shift : month.shifts()) {
            for (int offset = -1; offset <= 0; offset++) {
                double share = Slots.share(shift, offset, slot);
                there += share == 0 ? 0 : share * members.count(group, shift, day + offset);
            }
        }
        return there - month.needs().during(group, day, slot);
    }

    /** The half-hours in which some of each group are missing, added up, as other sheets write it; empty without intervals. */
    String missing(int day) {
        return heats.values().stream()
                .map(row -> "SUMIF(" + sheet + Layout.cell(row, column(day)) + ":"
                        + Layout.cell(row + slots.count() - 1, column(day)) + ",\"<0\")")
                .collect(Collectors.joining("+"));
    }

    /** What {@link #missing} gives. */
    double countMissing(int day) {
        List<Group> groups = List.copyOf(heats.keySet());
        double missing = 0;
        for (Group group : groups) {
            for (int slot : slots.all()) {
                missing += Math.min(0, countHeat(group, day, slot));
            }
        }
        return missing;
    }
}
