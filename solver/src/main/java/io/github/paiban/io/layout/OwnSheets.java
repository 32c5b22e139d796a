package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.table.CellWords;
import java.util.List;

/** Knows the workbook that Paiban writes by the names of its sheets, of which one is the roster. */
final class OwnSheets {
    private static final CellWords NAMES = CellWords.of("sheet");
    private static final int FEWEST = 3;

    private OwnSheets() {}

    /** All sheets, but those of Paiban's own workbook that stand beside its roster. */
    static List<Sheet> without(List<Sheet> sheets) {
        boolean roster = sheets.stream().anyMatch(sheet -> isCalled(sheet, "roster"));
        boolean own = sheets.stream().filter(sheet -> isCalled(sheet, "beside")).count() >= FEWEST;
        return roster && own
                ? sheets.stream().filter(sheet -> !isCalled(sheet, "beside")).toList()
                : sheets;
    }

    private static boolean isCalled(Sheet sheet, String kind) {
        return NAMES.find(sheet.name()).filter(kind::equals).isPresent();
    }
}
