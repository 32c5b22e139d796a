package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import java.util.List;
import java.util.Set;

/** Knows the workbook that Paiban writes by the names of its sheets, of which one is the roster. */
final class OwnSheets {
    private static final Set<String> ROSTER = Set.of("Roster", "排班表");
    private static final Set<String> BESIDE = Set.of(
            "Cover",
            "时段在岗",
            "Fairness",
            "公平",
            "Breaches",
            "问题",
            "Changes",
            "变动",
            "Groups",
            "分组在岗",
            "Members",
            "分组名单",
            "How it was made",
            "怎么排的");
    private static final int FEWEST = 3;

    private OwnSheets() {}

    /** All sheets, but those of Paiban's own workbook that stand beside its roster. */
    static List<Sheet> without(List<Sheet> sheets) {
        boolean roster = sheets.stream().anyMatch(sheet -> ROSTER.contains(sheet.name()));
        boolean own =
                sheets.stream().filter(sheet -> BESIDE.contains(sheet.name())).count() >= FEWEST;
        return roster && own
                ? sheets.stream()
                        .filter(sheet -> !BESIDE.contains(sheet.name()))
                        .toList()
                : sheets;
    }
}
