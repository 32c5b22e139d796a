package io.github.paiban.report.workbook;

import io.github.paiban.model.ShiftType;

/** Where the half-hours stand on the sheet of cover, and their figures. */
final class SlotLayout {
    /** The three tables of the sheet. */
    enum Block {
        GAP(0),
        ON_DUTY(1),
        NEEDED(2);

        private final int place;

        Block(int place) {
            this.place = place;
        }
    }

    static final int HEADER = 1;
    private static final int FIRST_BLOCK = 3;

    private final Month month;
    private final Slots slots;
    private final GroupLayout groups;
    private final String sheet;

    /**
     * The rows of the half-hours.
     *
     * @param sheet the name of their sheet
     */
    SlotLayout(Month month, Slots slots, GroupLayout groups, String sheet) {
        this.month = month;
        this.slots = slots;
        this.groups = groups;
        this.sheet = Formulas.prefix(sheet);
    }

    Slots slots() {
        return slots;
    }

    /** The row of a table's heading. */
    int head(Block block) {
        return FIRST_BLOCK + block.place * (slots.count() + 2);
    }

    int firstRow(Block block) {
        return head(block) + 1;
    }

    int lastRow(Block block) {
        return head(block) + slots.count();
    }

    int row(Block block, int slot) {
        return firstRow(block) + slots.all().indexOf(slot);
    }

    static int column(int day) {
        return 1 + day;
    }

    int lastColumn() {
        return column(month.frame().days() - 1);
    }

    /** Agents there during a half-hour on average. */
    double onDuty(int day, int slot) {
        double there = 0;
        for (ShiftType shift : month.shifts()) {
            for (int offset = -1; offset <= 0; offset++) {
                double share = Slots.share(shift, offset, slot);
                there += share == 0 ? 0 : share * month.count(shift, day + offset);
            }
        }
        return there;
    }

    double needed(int day, int slot) {
        return month.needs().during(day, slot);
    }

    /** Person-hours missing on a day, at most 0, as other sheets write it. */
    String missingHours(int day) {
        String cells = sheet + Layout.cell(firstRow(Block.GAP), column(day)) + ":"
                + Layout.cell(lastRow(Block.GAP), column(day));
        String all = "SUMIF(" + cells + ",\"<0\")";
        String inGroups = groups.missing(day);
        return (inGroups.isEmpty() ? all : "MIN(" + all + "," + inGroups + ")") + "/2";
    }

    /** What {@link #missingHours} gives. */
    double countMissingHours(int day) {
        double missing = 0;
        for (int slot : slots.all()) {
            missing += Math.min(0, onDuty(day, slot) - needed(day, slot));
        }
        return Math.min(missing, groups.countMissing(day)) / 2;
    }
}
