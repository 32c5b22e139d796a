package io.github.paiban.report.workbook;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.workbook.Look.Edge;
import io.github.paiban.report.workbook.SlotLayout.Block;
import io.github.paiban.rules.Words;
import org.apache.poi.ss.util.CellRangeAddress;

/** Who is there in each half-hour against who is needed, as a heat map; worked out from the roster by formulas. */
final class CoverSheet {
    private final Month month;
    private final SlotLayout layout;
    private final Formulas formulas;
    private final Page page;

    CoverSheet(Month month, Layout roster, SlotLayout layout, String rosterSheet, Page page) {
        this.month = month;
        this.layout = layout;
        this.formulas = new Formulas(month, roster, Formulas.prefix(rosterSheet));
        this.page = page;
    }

    void write() {
        page.width(0, 0, 13);
        page.width(1, layout.lastColumn(), 4.6);
        page.text(0, 0, month.say("cover.title"), Look.TITLE);
        DayHeads.write(month, page, SlotLayout.HEADER, SlotLayout.column(0));
        for (Block block : Block.values()) {
            write(block);
        }
        int most = 2;
        for (int day = 0; day < month.frame().days(); day++) {
            for (int slot : layout.slots().all()) {
                most = Math.max(most, (int) (layout.needed(day, slot) / 5));
            }
        }
        new HeatMap(page).difference(rows(Block.GAP), most);
        new HeatMap(page).amount(rows(Block.ON_DUTY));
        new HeatMap(page).amount(rows(Block.NEEDED));
        page.freeze(1, SlotLayout.HEADER + 2);
    }

    private CellRangeAddress rows(Block block) {
        return new CellRangeAddress(layout.firstRow(block), layout.lastRow(block), 1, layout.lastColumn());
    }

    private void write(Block block) {
        String key = "cover." + EnumWord.of(block);
        page.merged(layout.head(block), 0, layout.lastColumn(), month.say(key), Look.HEAD.left());
        for (int slot : layout.slots().all()) {
            int row = layout.row(block, slot);
            String time = Words.span(slot * Slots.MINUTES, (slot + 1) * Slots.MINUTES);
            page.text(row, 0, time, Look.CELL.size(9));
            for (int day = 0; day < month.frame().days(); day++) {
                write(block, row, day, slot);
            }
        }
    }

    private void write(Block block, int row, int day, int slot) {
        Look look = Look.TEXT.centred().size(9).edge(Edge.THIN).format("0.##");
        int column = SlotLayout.column(day);
        switch (block) {
            case GAP -> {
                String formula = Layout.cell(layout.row(Block.ON_DUTY, slot), column) + "-"
                        + Layout.cell(layout.row(Block.NEEDED, slot), column);
                double gap = layout.onDuty(day, slot) - layout.needed(day, slot);
                page.formula(row, column, formula, gap, look.format(HeatMap.SIGNED));
            }
            case ON_DUTY -> {
                String formula =
                        Slots.sum(month.shifts(), slot, (shift, offset) -> formulas.onDuty(shift, day + offset));
                page.formula(row, column, formula, layout.onDuty(day, slot), look);
            }
            case NEEDED -> page.number(row, column, layout.needed(day, slot), look);
        }
    }
}
