package io.github.paiban.report.workbook;

import io.github.paiban.report.workbook.Layout.Kind;
import io.github.paiban.report.workbook.Symbols.Symbol;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;

/** What the sheet does while somebody edits it: only known symbols, their colours, and an alarm where a rule forbids. */
final class LiveMarks {
    private static final Set<Kind> GAPS = Set.of(Kind.GAP, Kind.GROUP_GAP, Kind.MISSING_HOURS);

    private final Month month;
    private final Layout layout;
    private final Page page;
    private final SheetConditionalFormatting formatting;

    LiveMarks(Month month, Layout layout, Page page) {
        this.month = month;
        this.layout = layout;
        this.page = page;
        this.formatting = page.sheet().getSheetConditionalFormatting();
    }

    void write() {
        Forbidden.of(month).forEach(this::forbid);
        alarmUnknown();
        layout.dayLines().stream().filter(each -> GAPS.contains(each.kind())).forEach(this::alarmGap);
        for (Symbol symbol : month.symbols().lines()) {
            if (Duties.isWork(symbol.duty())) {
                colour(symbol, false, day -> true);
            } else {
                colour(symbol, true, month::isFree);
                colour(symbol, false, day -> !month.isFree(day));
            }
        }
        allowKnown();
    }

    /** Each day of a forbidden succession is marked, the one that came first too. */
    private void forbid(Forbidden forbidden) {
        int length = forbidden.days().size();
        for (int at = 0; at < length; at++) {
            int firstDay = Math.max(-layout.history() + at, at == length - 1 ? 0 : -layout.history());
            int lastDay = month.frame().days() - length + at;
            if (firstDay <= lastDay) {
                String formula = formula(forbidden, at, firstDay);
                boolean must = forbidden.level() == Level.MUST;
                add(
                        regions(forbidden, firstDay, lastDay),
                        formula,
                        must ? Shade.ALARM : Shade.WARNING,
                        must ? Shade.WHITE : Shade.BLACK);
            }
        }
    }

    private CellRangeAddress[] regions(Forbidden forbidden, int firstDay, int lastDay) {
        return forbidden.stretches().stream()
                .map(each -> region(each[0], each[1], firstDay, lastDay))
                .toArray(CellRangeAddress[]::new);
    }

    private CellRangeAddress region(int firstAgent, int lastAgent, int firstDay, int lastDay) {
        return new CellRangeAddress(
                layout.agentRow(firstAgent),
                layout.agentRow(lastAgent),
                layout.dayColumn(firstDay),
                layout.dayColumn(lastDay));
    }

    private String formula(Forbidden forbidden, int at, int day) {
        int row = layout.agentRow(forbidden.agents().getFirst());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < forbidden.days().size(); i++) {
            String cell = Layout.cell(row, layout.dayColumn(day - at + i));
            parts.add(isOneOf(cell, forbidden.days().get(i)));
        }
        return "AND(" + String.join(",", parts) + ")";
    }

    private String isOneOf(String cell, List<Symbol> symbols) {
        return symbols.stream().map(each -> is(cell, each)).collect(Collectors.joining(",", "OR(", ")"));
    }

    private String is(String cell, Symbol symbol) {
        int position = month.symbols().position(symbol.duty());
        return cell + "=" + Layout.fixed(layout.legendRow(position), layout.legendColumn(0));
    }

    private void alarmGap(Layout.DayLine line) {
        int row = layout.dayLineRow(line);
        CellRangeAddress cells = new CellRangeAddress(row, row, layout.dayColumn(0), layout.lastDayColumn());
        String formula = Layout.cell(row, layout.dayColumn(0)) + "<0";
        add(new CellRangeAddress[] {cells}, formula, Shade.SHORTAGE, Shade.ALARM);
    }

    private void alarmUnknown() {
        String cell = Layout.cell(Layout.FIRST_AGENT, layout.dayColumn(0));
        String formula =
                "AND(" + cell + "<>\"\",NOT(" + isOneOf(cell, month.symbols().lines()) + "))";
        CellRangeAddress all =
                region(0, month.frame().agents() - 1, 0, month.frame().days() - 1);
        add(new CellRangeAddress[] {all}, formula, Shade.WARNING, Shade.ALARM);
    }

    private void colour(Symbol symbol, boolean freeDay, IntPredicate days) {
        List<CellRangeAddress> regions = new ArrayList<>();
        int begin = -1;
        for (int day = 0; day <= month.frame().days(); day++) {
            boolean meant = day < month.frame().days() && days.test(day);
            if (meant && begin < 0) {
                begin = day;
            } else if (!meant && begin >= 0) {
                regions.add(region(0, month.frame().agents() - 1, begin, day - 1));
                begin = -1;
            }
        }
        if (!regions.isEmpty()) {
            CellRangeAddress first = regions.getFirst();
            String formula = is(Layout.cell(first.getFirstRow(), first.getFirstColumn()), symbol);
            String colour = GridColours.of(month, symbol.duty(), freeDay);
            add(regions.toArray(CellRangeAddress[]::new), formula, colour, Shade.inkOn(colour));
        }
    }

    private void add(CellRangeAddress[] regions, String formula, String fill, String ink) {
        XSSFConditionalFormattingRule rule =
                (XSSFConditionalFormattingRule) formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Shade.of(fill));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontColor(Shade.of(ink));
        formatting.addConditionalFormatting(regions, rule);
    }

    private void allowKnown() {
        DataValidationHelper helper = page.sheet().getDataValidationHelper();
        String symbols = Layout.fixed(layout.legendRow(0), layout.legendColumn(0)) + ":"
                + Layout.fixed(layout.lastLegendRow(), layout.legendColumn(0));
        CellRangeAddressList cells = new CellRangeAddressList();
        cells.addCellRangeAddress(
                region(0, month.frame().agents() - 1, 0, month.frame().days() - 1));
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(symbols), cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(month.say("validation.title"), month.say("validation.text"));
        page.sheet().addValidationData(validation);
    }
}
