package io.github.paiban.io.layout;

import io.github.paiban.io.legend.Legend;
import java.util.List;

/**
 * Says what a sheet explains itself, and asks where it says two things of one code.
 *
 * @param legend what the sheet says
 */
record LegendRemarks(Legend legend) {
    void add(List<SheetRemark> assumed, List<SheetRemark> open) {
        if (!legend.isEmpty()) {
            List<String> said = legend.entries().values().stream()
                    .map(each -> each.code() + " = " + each.text())
                    .toList();
            String first = legend.entries().values().iterator().next().address();
            assumed.add(SheetRemark.assumed("legend", said, first));
        }
        legend.entries().values().stream()
                .filter(each -> each.meaning().isSeveral())
                .map(each -> SheetRemark.assumed("legend-several", each.code(), each.text(), each.address()))
                .forEach(assumed::add);
        for (Legend.Clash clash : legend.clashes()) {
            open.add(SheetRemark.open(
                    "legend-twice",
                    clash.one().code(),
                    clash.one().text(),
                    clash.one().address(),
                    clash.other().text(),
                    clash.other().address()));
        }
    }
}
