package io.github.paiban.report.workbook;

import java.util.function.ObjIntConsumer;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Colours by value, in red and blue, which everybody tells apart. */
final class HeatMap {
    /** Too many with a plus, too few with a minus; nothing to say where it is right. */
    static final String SIGNED = "+0.##;-0.##;\"·\"";

    private static final String TOO_FEW = "#E4572E";
    private static final String ENOUGH = "#FFFFFF";
    private static final String TOO_MANY = "#6BAED6";

    private final Page page;

    HeatMap(Page page) {
        this.page = page;
    }

    /**
     * Red below zero, blue above.
     *
     * @param most from where on the colour is full, over 0
     */
    void difference(CellRangeAddress cells, double most) {
        Color[] colours = {Shade.of(TOO_FEW), Shade.of(ENOUGH), Shade.of(TOO_MANY)};
        double[] values = {-most, 0, 1.5 * most};
        add(cells, colours, (threshold, i) -> {
            threshold.setRangeType(RangeType.NUMBER);
            threshold.setValue(values[i]);
        });
    }

    /** White where there is least, blue where there is most. */
    void amount(CellRangeAddress cells) {
        Color[] colours = {Shade.of(ENOUGH), Shade.of(TOO_MANY)};
        RangeType[] types = {RangeType.MIN, RangeType.MAX};
        add(cells, colours, (threshold, i) -> threshold.setRangeType(types[i]));
    }

    /** The rule is copied when it is added: all must be set before. */
    private void add(CellRangeAddress cells, Color[] colours, ObjIntConsumer<ConditionalFormattingThreshold> setting) {
        SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(colours.length);
        scale.setColors(colours);
        ConditionalFormattingThreshold[] thresholds = scale.getThresholds();
        for (int i = 0; i < thresholds.length; i++) {
            setting.accept(thresholds[i], i);
        }
        scale.setThresholds(thresholds);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
