package io.github.paiban.report.workbook;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Colours by value, in red and blue, which everybody tells apart. */
final class HeatMap {
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
        ColorScaleFormatting scale = rule(cells, new Color[] {Shade.of(TOO_FEW), Shade.of(ENOUGH), Shade.of(TOO_MANY)});
        double[] values = {-most, 0, 1.5 * most};
        for (int i = 0; i < values.length; i++) {
            scale.getThresholds()[i].setRangeType(RangeType.NUMBER);
            scale.getThresholds()[i].setValue(values[i]);
        }
    }

    /** White where there is least, blue where there is most. */
    void amount(CellRangeAddress cells) {
        ColorScaleFormatting scale = rule(cells, new Color[] {Shade.of(ENOUGH), Shade.of(TOO_MANY)});
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
    }

    private ColorScaleFormatting rule(CellRangeAddress cells, Color[] colours) {
        SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(colours.length);
        scale.setColors(colours);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        return scale;
    }
}
